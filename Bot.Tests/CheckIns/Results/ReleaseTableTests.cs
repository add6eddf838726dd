using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Cards.CheckIns.Results;

namespace Bot.Tests.CheckIns.Results;

public sealed class ReleaseTableTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public ReleaseTableTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Holds_all_comments_that_are_released_those_that_the_card_only_counts_too()
    {
        var closed = await CloseAsync(12);

        Assert.Equal(12, CommentsIn(closed).Count);
        Assert.InRange(12, DomainResultsCard.MostComments + 1, int.MaxValue);
        Assert.Equal(closed.Release.Find("team")?.Comments, CommentsIn(closed), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Holds_no_comment_of_fewer_than_ten() => Assert.Empty(CommentsIn(await CloseAsync(9)));

    private static List<string?> CommentsIn(ClosedCheckIn closed) =>
        [.. ReleaseTable.Of(closed).Where(static row => row.Contains("Comment")).Select(static row => (string?)row[^1])];

    private async Task<ClosedCheckIn> CloseAsync(int people)
    {
        var checkIn = await _room.LaunchAsync(people, domains: ["team"]);
        foreach (var (number, person) in CheckInRoom.People(people).Index())
            await _room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 1 + (number % 4), $"Comment {number}"));
        return await _room.CloseAsync(checkIn);
    }
}
