using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Teams;

/// <summary>What the bot posts in a channel by itself, and replaces later.</summary>
public sealed class PostedTests
{
    private const string Channel = "19:experts@thread.tacv2";

    [Fact]
    public async Task Begins_a_thread_in_a_channel_in_which_nobody_has_spoken()
    {
        await using var bot = await StartAsync();

        var post = await bot.Personal().SayAsync("begin");

        Assert.StartsWith(Channel + ";messageid=", post.ConversationId, StringComparison.Ordinal);
        Assert.Equal(("begun", "message"), (post.Text, (string?)post.Activity["type"]));
        Assert.Null(post.Activity["conversation"]);
        Assert.Null(post.Activity["replyToId"]);
    }

    [Fact]
    public async Task Replaces_the_whole_of_what_it_posted()
    {
        await using var bot = await StartAsync();
        var begun = await bot.Personal().SayAsync("begin");

        var replaced = await bot.Personal().SayAsync("replace");

        Assert.Equal((begun.ConversationId, begun.MessageId, true), (replaced.ConversationId, replaced.MessageId, replaced.IsReplacement));
        Assert.True(JsonNode.DeepEquals(
            new JsonObject
            {
                ["type"] = "message",
                ["id"] = begun.MessageId,
                ["from"] = new JsonObject { ["id"] = "28:" + TokenSmith.AppId },
                ["conversation"] = new JsonObject { ["id"] = begun.ConversationId, ["tenantId"] = TokenSmith.TenantId },
                ["text"] = "replaced by replace",
                ["textFormat"] = "markdown",
            },
            replaced.Activity), replaced.Activity.ToJsonString());
    }

    [Fact]
    public async Task Replaces_nothing_before_it_is_posted_and_then_only_by_the_newest()
    {
        await using var bot = await StartAsync();
        var left = 3;
        bot.Teams.Answer = _ => Interlocked.Decrement(ref left) >= 0 ? Results.StatusCode(StatusCodes.Status429TooManyRequests) : null;

        await bot.Personal().SendAsync(bot.Personal().Message("begin"));
        await bot.Personal().SendAsync(bot.Personal().Message("replace"));
        await bot.Personal().SendAsync(bot.Personal().Message("replace again"));
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));

        var posts = new List<string>();
        while (!bot.Teams.IsQuiet)
        {
            posts.Add((await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text);
        }

        Assert.Equal(["begun", "begun", "begun", "begun", "replaced by replace again"], posts, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status403Forbidden)]
    public async Task Gives_up_quietly_when_what_it_should_replace_is_gone(int status)
    {
        await using var bot = await StartAsync();
        await bot.Personal().SayAsync("begin");
        bot.Teams.Answer = _ => Results.StatusCode(status);

        await bot.Personal().SayAsync("replace");

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Replaces_after_a_restart_what_was_posted_before_it()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        var first = await StartAsync(teams, folder);
        var begun = await first.Personal().SayAsync("begin");
        await RunningBot.UntilAsync(() => first.Database.Read(OutboxStore.Count) == (0, 0));
        await first.StopAsync();

        await using var second = await StartAsync(teams, folder);

        Assert.Equal(begun.MessageId, (await second.Personal().SayAsync("replace")).MessageId);
    }

    [Fact]
    public async Task Decides_again_when_somebody_was_quicker()
    {
        await using var bot = await StartAsync();

        Assert.Equal("second try", (await bot.Personal().SayAsync("contend")).Text);
    }

    private static Task<RunningBot> StartAsync(FakeTeams? teams = null, TemporaryFolder? folder = null) =>
        RunningBot.StartAsync(teams, folder, builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Outbox:FirstWait", "00:00:00.200")]);
            builder.Services
                .AddTurnRoute(TurnRoute.ForWords<PostingHandler>("begin", "replace", "replace again"))
                .AddTurnRoute(TurnRoute.ForWords<ContendingHandler>("contend"));
        });

    private sealed class PostingHandler : ITurnHandler
    {
        public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(new TurnOutcome(
            turn.Input is TurnInput.Typed("begin")
                ? [new Reply.Begin(Channel, "key", Message.Of("begun"))]
                : [new Reply.Replace("key", Message.Of($"replaced by {((TurnInput.Typed)turn.Input).Words}"))]));
    }

    private sealed class ContendingHandler : ITurnHandler
    {
        private int _tries;

        public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(++_tries == 1
            ? TurnOutcome.Say(Message.Of("first try"), _ => throw new StaleException())
            : TurnOutcome.Say(Message.Of("second try")));
    }
}
