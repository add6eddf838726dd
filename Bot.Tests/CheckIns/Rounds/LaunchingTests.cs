using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class LaunchingTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public LaunchingTests() => _room = new CheckInRoom(_folder);

    private LaunchForm Form => new(_room.Maturity, ["skills", "team"], _room.Clock.GetUtcNow() + TimeSpan.FromDays(7), 5, " Because ");

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void Makes_a_check_in_of_the_chosen_domains_in_the_sets_order()
    {
        var checkIn = Assert.IsType<Decision.Yes>(Decide(Form)).CheckIn;

        Assert.Equal(["team", "skills"], checkIn.Set.Domains.Select(static domain => domain.Id), StringComparer.Ordinal);
        Assert.Equal(("Because", 6, 5, "29:lead"), (checkIn.Why, checkIn.RosterSize, checkIn.Minimum, checkIn.LeadId));
        Assert.Equal(32, checkIn.Secret?.Length);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(11)]
    public void Refuses_a_smallest_group_that_is_too_small_or_too_large(int minimum) => Refuses(Form with { Minimum = minimum }, "from 5 to 10");

    [Theory]
    [InlineData(.5)]
    [InlineData(91 * 24)]
    public void Refuses_a_deadline_too_soon_or_too_late(double hours) =>
        Refuses(Form with { ClosesAt = _room.Clock.GetUtcNow() + TimeSpan.FromHours(hours) }, "closing time");

    [Fact]
    public void Refuses_no_domains() => Refuses(Form with { DomainIds = ["nonsense"] }, "at least one part");

    [Fact]
    public void Refuses_a_set_for_one_person_alone() => Refuses(Form with { Set = _room.Sets.Offered(SetKind.Competency).Single() }, "one person alone");

    [Fact]
    public void Refuses_a_team_that_cannot_be_seen() => Assert.IsType<Decision.No>(Decide(Form, people: 0));

    [Fact]
    public void Refuses_a_second_one_of_a_set_in_a_channel() =>
        Assert.Contains("6 December 2026", Assert.IsType<Decision.No>(Decide(Form, open: _room.Draft(6))).Why, StringComparison.Ordinal);

    [Fact]
    public async Task Launches_one_of_two_that_are_sent_at_the_same_moment()
    {
        await _room.LaunchAsync(6);

        await Assert.ThrowsAsync<StaleException>(() => _room.LaunchAsync(6));

        Assert.Equal((1, 6), (_room.Count("check_ins"), _room.Count("check_in_answers")));
    }

    [Fact]
    public async Task Can_be_done_again_once_the_first_has_ended()
    {
        await _room.CloseAsync(await _room.LaunchAsync(6));

        await _room.LaunchAsync(6);

        Assert.Equal(2, _room.Count("check_ins"));
    }

    [Fact]
    public async Task A_running_check_in_keeps_the_words_that_it_was_launched_with()
    {
        var changed = SetReader.Read(_room.Maturity.Json.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal).Replace("People with lived", "Those with lived", StringComparison.Ordinal), "set");
        var checkIn = await _room.LaunchAsync(6);

        await _room.Sets.ImportAsync(changed);

        Assert.Equal((2, 1), (_room.Maturity.Version, _room.Reread(checkIn).Set.Version));
        Assert.StartsWith("People with lived", _room.Reread(checkIn).Set.Domains[0].Items[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_id_is_never_taken_for_a_patients_details() =>
        Assert.All(Enumerable.Range(0, 2_000).Select(static _ => CheckInId.New()), static id => Assert.Null(Screen.Look(id)));

    private Decision Decide(LaunchForm form, int people = 6, CheckIn? open = null) =>
        Launching.Decide(form, CheckInRoom.Channel, CheckInRoom.Lead, people, open, _room.Clock.GetUtcNow());

    private void Refuses(LaunchForm form, string why) => Assert.Contains(why, Assert.IsType<Decision.No>(Decide(form)).Why, StringComparison.Ordinal);
}
