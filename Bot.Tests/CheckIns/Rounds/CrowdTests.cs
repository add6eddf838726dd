using Bot.CheckIns.Rounds;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class CrowdTests
{
    private const int People = 2_000;

    [Fact]
    public async Task Two_thousand_who_answer_at_once_are_all_counted_and_none_twice()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var checkIn = await room.LaunchAsync(People, domains: ["team"]);

        await Task.WhenAll(CheckInRoom.People(People).Select((person, number) => Task.Run(() =>
            room.SubmitAsync(checkIn, person, "team", CheckInRoom.PageOf(checkIn, "team", 1 + (number % 4))))));

        Assert.Equal(People, room.Database.Read(connection => AnswerStore.Participation(connection, checkIn)).Answered);
        var release = (await room.CloseAsync(checkIn)).Release;
        Assert.Equal(People, release.Answered);
        Assert.All(release.Domains.Single().Items, static item => Assert.Equal([People / 4, People / 4, People / 4, People / 4], item.Tally?.Levels));
    }
}
