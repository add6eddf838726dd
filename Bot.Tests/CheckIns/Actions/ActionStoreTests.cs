using Bot.CheckIns.Actions;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.CheckIns.Actions;

public sealed class ActionStoreTests : IAsyncDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public ActionStoreTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Shows_a_channels_open_actions_first_soonest_due_on_top()
    {
        var done = await AgreeAsync("done", 1);
        await AgreeAsync("later", 9);
        await AgreeAsync("soon", 2);
        await MarkDoneAsync(done);

        var actions = _room.Database.Read(static connection => ActionStore.In(connection, CheckInRoom.Channel));

        Assert.Equal(["soon", "later", "done"], actions.Select(static action => action.What), StringComparer.Ordinal);
        Assert.Equal([true, true, false], actions.Select(static action => action.IsOpen));
        Assert.Empty(_room.Database.Read(static connection => ActionStore.In(connection, CheckInRoom.Channel with { ChannelId = "19:other@thread.tacv2" })));
    }

    [Fact]
    public async Task Marks_an_action_done_once_and_in_its_own_organisation_alone()
    {
        var action = await AgreeAsync("it", 1);
        await Assert.ThrowsAsync<StaleException>(() => MarkDoneAsync(action with { TenantId = "other" }));

        await MarkDoneAsync(action);

        await Assert.ThrowsAsync<StaleException>(() => MarkDoneAsync(action));
        Assert.False(_room.Database.Read(connection => ActionStore.Find(connection, "tenant", action.Id))?.IsOpen);
    }

    [Theory]
    [InlineData(" ", "Who", 1)]
    [InlineData("What", "", 1)]
    [InlineData("What", "Who", -1)]
    [InlineData("What", "Who", null)]
    public void Agrees_nothing_that_says_not_what_who_and_by_when(string what, string who, int? inDays) => Assert.Null(Of(what, who, inDays));

    [Fact]
    public void Takes_what_and_who_as_one_line_each_that_is_not_too_long()
    {
        var action = Of("First\n line " + new string('x', 500), " The  lead ", 0);

        Assert.Equal(("The lead", "2026-11-22", AgreedAction.MaxWhatLetters), (action?.Who, action?.Due, action?.What.Length));
        Assert.StartsWith("First line x", action?.What, StringComparison.Ordinal);
    }

    private AgreedAction? Of(string what, string who, int? inDays) => AgreedAction.Of(
        CheckInRoom.Channel, checkInId: null, new ActionForm(what, who, inDays is { } days ? Today.AddDays(days) : null), _room.Clock.GetUtcNow());

    private async Task<AgreedAction> AgreeAsync(string what, int inDays)
    {
        var action = Of(what, "The lead", inDays) ?? throw new InvalidOperationException("Not agreed.");
        await _room.Database.WriteAsync(connection => ActionStore.Add(connection, action));
        return action;
    }

    private Task MarkDoneAsync(AgreedAction action) => _room.Database.WriteAsync(connection => ActionStore.MarkDone(connection, action, _room.Clock.GetUtcNow()));
}
