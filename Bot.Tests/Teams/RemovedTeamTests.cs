using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Teams.Connector;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Teams;

public sealed class RemovedTeamTests
{
    [Theory]
    [InlineData("installationUpdate", "remove", null)]
    [InlineData("conversationUpdate", null, "teamDeleted")]
    public async Task Nothing_more_is_sent_to_any_channel_of_a_team_that_the_bot_has_left(string type, string? action, string? eventType)
    {
        await using var bot = await RunningBot.StartAsync();
        var channel = Team.ChannelOf(bot, "29:amira");
        await channel.SayAsync("help");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));

        await LeaveAsync(bot, type, action, eventType);
        await PostAsync(bot, channel.Id);

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task It_is_sent_again_once_the_team_is_heard_from_again()
    {
        await using var bot = await RunningBot.StartAsync();
        var channel = Team.ChannelOf(bot, "29:amira");
        await channel.SayAsync("help");
        await LeaveAsync(bot, "installationUpdate", "remove", eventType: null);

        Assert.NotNull((await channel.SayAsync("help")).Card);
    }

    [Fact]
    public async Task Other_teams_and_chats_go_on()
    {
        await using var bot = await RunningBot.StartAsync();
        await Team.ChannelOf(bot, "29:amira").SayAsync("help");
        await bot.Personal().SayAsync("help");

        await LeaveAsync(bot, "installationUpdate", "remove", eventType: null);
        await PostAsync(bot, bot.Personal().Id);

        Assert.Equal("still here", (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text);
    }

    private static async Task LeaveAsync(RunningBot bot, string type, string? action, string? eventType)
    {
        var team = new Conversation(bot, Team.Id, "channel", "29:amira") { Team = Team.Id };
        var activity = team.Activity(type, ("action", action));
        ((JsonObject?)activity["channelData"])?.Add("eventType", eventType);
        await team.SendAsync(activity);
        await RunningBot.UntilAsync(() => bot.Services.GetRequiredService<ConversationStore>().Find(Team.Id) is null);
    }

    private static async Task PostAsync(RunningBot bot, string conversationId)
    {
        var postbox = bot.Services.GetRequiredService<Postbox>();
        var letter = new Letter(new ConversationAddress(TokenSmith.TenantId, conversationId, ConversationKind.Channel), Message.Of("still here"));
        await bot.Database.WriteAsync<IReadOnlyList<OutboxItem>>(connection => [postbox.Add(connection, Way.Teams, letter)], postbox.Send);
    }
}
