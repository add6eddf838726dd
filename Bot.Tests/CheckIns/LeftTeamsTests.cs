using Bot.CheckIns;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;

namespace Bot.Tests.CheckIns;

public sealed class LeftTeamsTests : IAsyncDisposable
{
    private static readonly ConversationAddress Place = new("tenant", "19:mdt@thread.tacv2", ConversationKind.Channel, "team");

    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public LeftTeamsTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Have_their_open_check_ins_cancelled_at_once_and_everything_deleted_in_time()
    {
        var closed = await _room.LaunchAsync(6);
        await _room.CloseAsync(closed);
        var open = await _room.LaunchAsync(6);

        await ChangeAsync(isHere: false);

        Assert.NotNull(_room.Reread(open).CancelledAt);
        Assert.Equal(0, _room.Count("check_in_answers"));
        await PurgeAsync();
        Assert.Equal(2, _room.Count("check_ins"));
        _room.Clock.Advance(TimeSpan.FromDays(31));
        await PurgeAsync();
        Assert.Equal((0, 0), (_room.Count("check_ins"), _room.Count("check_in_results")));
    }

    [Fact]
    public async Task Keep_everything_when_the_bot_comes_back()
    {
        await _room.CloseAsync(await _room.LaunchAsync(6));
        await ChangeAsync(isHere: false);
        await ChangeAsync(isHere: true);

        _room.Clock.Advance(TimeSpan.FromDays(31));
        await PurgeAsync();

        Assert.Equal(1, _room.Count("check_in_results"));
    }

    [Fact]
    public async Task Are_not_needed_for_old_results_to_go()
    {
        await _room.CloseAsync(await _room.LaunchAsync(6));

        _room.Clock.Advance(TimeSpan.FromDays(1096));
        await PurgeAsync();

        Assert.Equal((0, 0), (_room.Count("check_ins"), _room.Count("check_in_results")));
    }

    [Fact]
    public async Task Hear_of_it_when_Teams_says_that_the_bot_was_removed()
    {
        await using var room = await Answers.AnsweringRoom.OpenAsync();

        await room.InChannel().SendAsync(room.InChannel().Activity("installationUpdate", ("action", "remove")));

        await RunningBot.UntilAsync(() => room.Bot.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM check_ins WHERE cancelled_at IS NOT NULL")) == 1);
    }

    private Task ChangeAsync(bool isHere) => _room.Database.WriteAsync(connection => _room.Get<LeftTeams>().Changed(connection, Place, isHere));

    private Task PurgeAsync() => _room.Database.WriteAsync(connection => LeftTeams.Purge(connection, new RetentionOptions(), _room.Clock.GetUtcNow()));
}
