using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Tests.LanguageModel;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Teams.Streaming;

public sealed class LiveTurnsTests
{
    private const string Question = "Who counts as a carer?";

    [Fact]
    public async Task The_first_words_are_shown_while_the_model_still_writes()
    {
        await using var model = await FakeModel.StartAsync();
        var rest = new TaskCompletionSource<string>();
        model.Write = request => ModelAnswer.Streamed([Task.FromResult($"{request.Faithful(1)} An"), rest.Task]);
        await using var bot = await model.BotAsync();

        var opening = await bot.Personal().SayAsync(Question);
        var words = await NextAsync(bot);
        rest.SetResult("other thing, without a number.");
        var final = await NextAsync(bot);

        Assert.Equal(("typing", "informative", 1), (Kind(opening), (string?)Place(opening)?["streamType"], (int?)Place(opening)?["streamSequence"]));
        Assert.Equal(("typing", "streaming", 2), (Kind(words), (string?)Place(words)?["streamType"], (int?)Place(words)?["streamSequence"]));
        Assert.Equal(("message", "final", null), (Kind(final), (string?)Place(final)?["streamType"], (int?)Place(final)?["streamSequence"]));
        Assert.All([words, final], post => Assert.Equal(opening.MessageId, (string?)Place(post)?["streamId"]));
        Assert.StartsWith("A carer is anyone", words.Text, StringComparison.Ordinal);
        Assert.StartsWith(words.Text, final.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("other thing", final.Text, StringComparison.Ordinal);
        Assert.Equal("AIGeneratedContent", (string?)final.Activity["entities"]?[1]?["additionalType"]?[0]);
    }

    [Fact]
    public async Task What_was_shown_stays_when_the_model_breaks_off_and_the_articles_say_the_rest()
    {
        await using var model = await FakeModel.StartAsync();
        model.Write = request => ModelAnswer.Words($"{request.Faithful(1)} And then", finish: null);
        await using var bot = await model.BotAsync();

        await bot.Personal().SayAsync(Question);
        var words = await NextAsync(bot);
        var final = await NextAsync(bot);

        Assert.StartsWith(words.Text + "\n\n", final.Text, StringComparison.Ordinal);
        Assert.Contains("A carer is anyone", final.Text[words.Text.Length..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_a_second_words_are_shown_once_and_at_the_end_they_are_all_there()
    {
        var clock = new ManualClock();
        await using var model = await FakeModel.StartAsync(clock);
        model.Write = static request => ModelAnswer.Words($"{request.Faithful(1)} {request.Faithful(1)} {request.Faithful(2)}");
        await using var teams = await FakeTeams.StartAsync(clock);
        await using var bot = await model.BotAsync(teams, folder: null, FakeModel.NoLimits);

        await bot.Personal().SayAsync(Question);
        var first = await NextAsync(bot);
        var second = await NextAsync(bot);

        Assert.Equal(("streaming", "final"), ((string?)Place(first)?["streamType"], (string?)Place(second)?["streamType"]));
        Assert.StartsWith($"{first.Text} {first.Text} {first.Text} ", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_has_to_wait_is_left_out_and_its_words_come_with_the_next()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();
        var refused = 0;
        bot.Teams.Answer = post => (string?)Place(post)?["streamType"] is "streaming" && Interlocked.Increment(ref refused) == 1 ? Fault.Of(429, retryAfter: "1") : null;

        await bot.Personal().SayAsync(Question);
        var words = await NextAsync(bot);
        var final = await NextAsync(bot);

        Assert.Equal("streaming", (string?)Place(words)?["streamType"]);
        Assert.Equal("final", (string?)Place(final)?["streamType"]);
        Assert.StartsWith(words.Text, final.Text, StringComparison.Ordinal);
        Assert.Equal(1, refused);
    }

    [Fact]
    public async Task After_Stop_nothing_more_is_sent()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();
        bot.Teams.Answer = static post => Kind(post) is "typing" && (string?)Place(post)?["streamType"] is "streaming" ? Refusal("Content stream was cancelled by user.") : null;

        await bot.Personal().SayAsync(Question);
        await NextAsync(bot);
        await bot.Personal("29:tom").SayAsync("help");

        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Stop_pressed_at_the_last_moment_drops_the_message()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();
        bot.Teams.Answer = static post => (string?)Place(post)?["streamType"] is "final" ? Refusal("Content stream was cancelled by user.") : null;

        await bot.Personal().SayAsync(Question);
        await NextAsync(bot);
        await NextAsync(bot);
        await bot.Personal("29:tom").SayAsync("help");

        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Where_streaming_is_not_allowed_the_message_comes_by_itself()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();
        bot.Teams.Answer = static post => Kind(post) is "typing" ? Refusal("Content stream is not allowed.") : null;

        await bot.Personal().SayAsync(Question);
        var message = await NextAsync(bot);

        Assert.Equal("message", Kind(message));
        Assert.Null(Place(message));
    }

    [Fact]
    public async Task A_stream_that_took_too_long_is_replaced_by_its_message()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();
        bot.Teams.Answer = static post => (string?)Place(post)?["streamType"] is "final" ? Refusal("Content stream exceeded streaming time.") : null;

        var opening = await bot.Personal().SayAsync(Question);
        await NextAsync(bot);
        await NextAsync(bot);
        var message = await NextAsync(bot);

        Assert.True(message.IsReplacement);
        Assert.Equal(opening.MessageId, message.MessageId);
        Assert.Null(Place(message));
    }

    [Fact]
    public async Task A_bot_that_stops_in_the_middle_answers_after_its_next_start()
    {
        using var folder = new TemporaryFolder();
        await using var model = await FakeModel.StartAsync();
        model.Write = request => ModelAnswer.Streamed([Task.FromResult($"{request.Faithful(1)} An"), new TaskCompletionSource<string>().Task]);
        await using var teams = await FakeTeams.StartAsync();
        var bot = await model.BotAsync(teams, folder, ("LanguageModel:Silence", "00:00:50"), ("LanguageModel:WholeCall", "00:00:50"));
        await bot.Personal().SayAsync(Question);
        await NextAsync(bot);
        await bot.StopAtOnceAsync();

        model.Write = request => ModelAnswer.Words(request.Faithful(2));
        bot = await model.BotAsync(teams, folder);
        Post post;
        do
        {
            post = await NextAsync(bot);
        }
        while (Kind(post) is not "message");
        await bot.StopAsync();

        Assert.StartsWith("A carer is anyone", post.Text, StringComparison.Ordinal);
    }

    private static Task<Post> NextAsync(RunningBot bot) => bot.Teams.NextAsync(TestContext.Current.CancellationToken);

    private static string? Kind(Post post) => (string?)post.Activity["type"];

    private static JsonNode? Place(Post post) => post.Activity["entities"]?.AsArray().FirstOrDefault(static entity => (string?)entity?["type"] is "streaminfo");

    private static IResult Refusal(string message) => Fault.Of((int)HttpStatusCode.Forbidden, body: $$"""{ "error": { "code": "ContentStreamNotAllowed", "message": "{{message}}" } }""");
}
