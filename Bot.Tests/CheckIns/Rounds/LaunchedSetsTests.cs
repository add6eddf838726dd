using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class LaunchedSetsTests
{
    [Fact]
    public async Task Are_read_from_the_store_once()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var checkIn = await room.LaunchAsync(6, domains: ["team"]);
        Assert.Equal("team", room.Reread(checkIn).Set.Domains.Single().Id);
        await room.Database.WriteAsync(static connection => { connection.Execute("UPDATE check_ins SET set_json = 'no longer a set'"); });

        Assert.Equal(checkIn.SetJson, room.Reread(checkIn).SetJson);
        Assert.Equal("team", room.Reread(checkIn).Set.Domains.Single().Id);
    }

    [Fact]
    public async Task Give_nobody_a_check_in_of_another_organisation()
    {
        using var folder = new TemporaryFolder();
        await using var room = new CheckInRoom(folder);
        var checkIn = await room.LaunchAsync(6);
        Assert.NotEmpty(checkIn.Set.Domains);

        Assert.Null(room.Database.Read(connection => CheckInStore.Find(connection, "another", checkIn.Id)));
    }
}
