using System.Text;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class EndingTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public EndingTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaves_nothing_in_any_file_that_leads_to_a_person(bool isClosed)
    {
        var people = CheckInRoom.People(12);
        var draft = _room.Draft(people.Length);
        var checkIn = await _room.LaunchAsync(draft with { LeadId = people[0] }, people);
        foreach (var person in people)
        {
            await _room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 2, $"canary {person}"));
        }

        var traces = TracesOf(checkIn, people);
        await CleanedAsync();
        Assert.All(traces, trace => Assert.True(IsOnDisk(trace.Bytes), trace.Name)); // The negative control: this scan does find what is there.

        await (isClosed ? _room.CloseAsync(checkIn) : _room.Database.WriteAsync(connection =>
            Ending.Cancel(connection, Assert.IsType<Decision.Yes>(Leading.Cancel(checkIn, _room.Clock.GetUtcNow())).CheckIn)));

        await CleanedAsync();
        Assert.DoesNotContain(traces, trace => IsOnDisk(trace.Bytes));
    }

    [Fact]
    public async Task Keeps_comments_only_of_ten_or_more_and_in_domains_that_are_shown()
    {
        var (few, many) = (await AnsweredAsync(9, "too few words"), await AnsweredAsync(10, "many"));

        Assert.All([few, many], static closed => Assert.Empty(closed.Release.Find("access")?.Comments ?? []));
        Assert.Empty(few.Release.Find("team")?.Comments ?? []);
        Assert.Equal(10, many.Release.Find("team")?.Comments.Count);
        var kept = _room.Database.Read(connection => string.Concat(connection.Query<string>("SELECT snapshot FROM check_in_results")));
        Assert.DoesNotContain("too few words", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("withheld", kept, StringComparison.Ordinal);
        Assert.Contains("many", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Happens_once()
    {
        var checkIn = await _room.LaunchAsync(6);
        var read = _room.Reread(checkIn);

        await _room.CloseAsync(checkIn);

        await Assert.ThrowsAnyAsync<Exception>(() => _room.Database.WriteAsync(connection => Ending.Close(connection, read, _room.Clock.GetUtcNow())));
        await Assert.ThrowsAsync<StaleException>(() => _room.Database.WriteAsync(connection => CheckInStore.Save(connection, read with { Why = "again" })));
        Assert.Equal(1, _room.Count("check_in_results"));
    }

    [Fact]
    public async Task Of_a_cancelled_one_keeps_no_result()
    {
        var checkIn = await _room.LaunchAsync(6);

        await _room.Database.WriteAsync(connection => Ending.Cancel(connection, Assert.IsType<Decision.Yes>(Leading.Cancel(checkIn, _room.Clock.GetUtcNow())).CheckIn));

        Assert.Equal((0, 0), (_room.Count("check_in_results"), _room.Count("check_in_answers")));
        Assert.Null(_room.Results(checkIn));
    }

    // Everybody disagrees about the team, and agrees about access, which is withheld therefore.
    private async Task<ClosedCheckIn> AnsweredAsync(int people, string word)
    {
        var checkIn = await _room.LaunchAsync(people);
        foreach (var (number, person) in CheckInRoom.People(people).Index())
        {
            await _room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 1 + (number % 4), $"{word} {number}"));
            await _room.SubmitAsync(checkIn, person, "access", CheckInRoom.PageOf(checkIn, "access", 2, $"withheld {number}"));
        }

        return await _room.CloseAsync(checkIn);
    }

    private List<(string Name, byte[] Bytes)> TracesOf(CheckIn checkIn, string[] people) =>
    [
        ("the secret", checkIn.Secret ?? []),
        ("a person's id", Encoding.UTF8.GetBytes(people[0])),
        .. people.Select(person => ("a tag of answers", _room.Tags.Of(TagKind.Answers, checkIn.AsTagSubject(), person))),
        .. people.Select(person => ("a tag of the roster", _room.Tags.Of(TagKind.Roster, checkIn.AsTagSubject(), person))),
        .. people.Skip(1).Select(static person => ("words", Encoding.UTF8.GetBytes($"canary {person}"))),
    ];

    private async Task CleanedAsync()
    {
        _room.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunningBot.UntilAsync(() => new FileInfo(_folder.File("companion.db-wal")).Length == 0);
    }

    private bool IsOnDisk(byte[] bytes) => Directory.GetFiles(_folder.Path).Any(file => ReadShared(file).AsSpan().IndexOf(bytes) >= 0);

    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
