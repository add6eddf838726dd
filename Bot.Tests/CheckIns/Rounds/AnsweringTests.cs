using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class AnsweringTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public AnsweringTests() => _room = new CheckInRoom(_folder);

    private static string Amira => CheckInRoom.People(1)[0];

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Keeps_one_sheet_however_often_and_from_wherever_a_page_is_sent()
    {
        var checkIn = await _room.LaunchAsync(6);
        var page = CheckInRoom.PageOf(checkIn, "team", 3);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _room.SubmitAsync(checkIn, Amira, "team", page))));

        Assert.Equal((6, 1), (_room.Count("check_in_answers"), _room.Count("check_in_roster WHERE has_answered")));
        Assert.Equal(3, SheetOf(checkIn).Pages["team"].Target);
    }

    [Fact]
    public async Task Puts_pages_from_four_devices_together()
    {
        var checkIn = await _room.LaunchAsync(6);
        string[] domains = ["team", "access", "skills", "learning"];

        await Task.WhenAll(domains.Select((domain, i) => Task.Run(() => _room.SubmitAsync(checkIn, Amira, domain, CheckInRoom.PageOf(checkIn, domain, i + 1)))));

        Assert.Equal([1, 2, 3, 4], domains.Select(domain => SheetOf(checkIn).Pages[domain].Target ?? 0));
        Assert.Equal(1, _room.Count("check_in_roster WHERE has_answered"));
    }

    [Fact]
    public async Task Takes_the_page_that_came_last_also_when_it_is_an_old_one()
    {
        var checkIn = await _room.LaunchAsync(6);
        await _room.SubmitAsync(checkIn, Amira, "team", CheckInRoom.PageOf(checkIn, "team", 4, "new"));

        await _room.SubmitAsync(checkIn, Amira, "team", CheckInRoom.PageOf(checkIn, "team", 2));

        Assert.Equal((2, null), (SheetOf(checkIn).Pages["team"].Target, SheetOf(checkIn).Pages["team"].Comment));
    }

    [Fact]
    public async Task Takes_up_nothing_that_the_set_does_not_ask()
    {
        var checkIn = await _room.LaunchAsync(6, domains: ["team"]);
        var forged = new Dictionary<string, int>(StringComparer.Ordinal) { ["in-meetings"] = 5, ["role-known"] = -1, ["shared-aim"] = 2, ["records"] = 0, ["$type"] = 1 };

        await _room.SubmitAsync(checkIn, Amira, "team", new Page(forged, Target: 9, Comment: new string('x', 5_000)));
        await _room.SubmitAsync(checkIn, Amira, "access", CheckInRoom.PageOf(checkIn, "access", 1));

        var page = Assert.Single(SheetOf(checkIn).Pages).Value;
        Assert.Equal(("records", Page.DontKnow), (page.Ratings.Single().Key, page.Ratings.Single().Value));
        Assert.Equal((null, Page.MaxCommentLetters), (page.Target, page.Comment?.Length));
    }

    [Fact]
    public async Task Does_not_count_a_person_who_has_only_commented()
    {
        var checkIn = await _room.LaunchAsync(6);

        await _room.SubmitAsync(checkIn, Amira, "team", new Page(new Dictionary<string, int>(StringComparer.Ordinal), Target: 2, Comment: "only words"));

        Assert.Equal(0, _room.Count("check_in_roster WHERE has_answered"));
    }

    [Fact]
    public async Task Forgets_what_is_withdrawn()
    {
        var checkIn = await _room.LaunchAsync(6);
        await _room.SubmitAsync(checkIn, Amira, "team", CheckInRoom.PageOf(checkIn, "team", 4));

        await _room.Database.WriteAsync(connection => _room.Answering.Withdraw(connection, checkIn, Amira));

        Assert.Empty(SheetOf(checkIn).Pages);
        Assert.Equal(0, _room.Count("check_in_roster WHERE has_answered"));
    }

    [Fact]
    public async Task Says_when_another_number_of_people_have_answered()
    {
        var checkIn = await _room.LaunchAsync(6);
        var page = CheckInRoom.PageOf(checkIn, "team", 4);

        bool[] said = [await SubmitAsync(page), await SubmitAsync(page), await WithdrawAsync(), await WithdrawAsync(), await SubmitAsync(page)];

        Assert.Equal([true, false, true, false, true], said);

        Task<bool> SubmitAsync(Page page) => _room.Database.WriteAsync(connection => _room.Answering.Submit(connection, checkIn, Amira, "team", page));

        Task<bool> WithdrawAsync() => _room.Database.WriteAsync(connection => _room.Answering.Withdraw(connection, checkIn, Amira));
    }

    [Fact]
    public async Task Takes_no_answer_at_or_after_the_deadline_even_before_the_results_are_made()
    {
        var checkIn = await _room.LaunchAsync(6, open: TimeSpan.FromDays(1));
        _room.Clock.Advance(TimeSpan.FromDays(1));

        await Assert.ThrowsAsync<StaleException>(() => _room.SubmitAsync(checkIn, Amira, "team", CheckInRoom.PageOf(checkIn, "team", 4)));

        Assert.Empty(SheetOf(checkIn).Pages);
        Assert.Equal(Answering.Closed, RefusalOf(checkIn, Amira));
    }

    [Fact]
    public async Task Takes_no_answer_after_the_close_whatever_the_sender_has_read()
    {
        var checkIn = await _room.LaunchAsync(6);
        var closed = await _room.CloseAsync(checkIn);

        await Assert.ThrowsAsync<StaleException>(() => _room.SubmitAsync(checkIn, Amira, "team", CheckInRoom.PageOf(checkIn, "team", 4)));

        Assert.Equal((0, 0), (_room.Count("check_in_answers"), _room.Count("check_in_roster")));
        Assert.Equal(Answering.Closed, RefusalOf(closed.CheckIn, Amira));
    }

    [Fact]
    public async Task Says_why_a_person_cannot_answer()
    {
        var checkIn = await _room.LaunchAsync(6);
        var cancelled = Assert.IsType<Decision.Yes>(Leading.Cancel(checkIn, _room.Clock.GetUtcNow())).CheckIn;

        Assert.Null(RefusalOf(checkIn, Amira));
        Assert.Equal(Answering.NotOnRoster, RefusalOf(checkIn, "29:newcomer"));
        Assert.Equal(Answering.NotThere, RefusalOf(null, Amira));
        Assert.Equal(Answering.Cancelled, RefusalOf(cancelled, Amira));
        await Assert.ThrowsAsync<StaleException>(() => _room.SubmitAsync(checkIn, "29:newcomer", "team", CheckInRoom.PageOf(checkIn, "team", 4)));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public async Task Tells_how_many_have_answered_only_from_the_minimum_on(int people, int? shown)
    {
        var checkIn = await _room.LaunchAsync(8);
        foreach (var person in CheckInRoom.People(people))
        {
            await _room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 4));
        }

        Assert.Equal(new Participation(8, 5, shown), _room.Database.Read(connection => AnswerStore.Participation(connection, checkIn)));
    }

    private Sheet SheetOf(CheckIn checkIn) =>
        _room.Database.Read(connection => _room.Answering.Find(connection, checkIn, Amira)) ?? throw new InvalidOperationException("No sheet.");

    private string? RefusalOf(CheckIn? checkIn, string person) => _room.Database.Read(connection => _room.Answering.Refusal(connection, checkIn, person));
}
