using System.Net;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Screening;

/// <summary>Words that are stopped where they were not said as a message, and nobody else has seen them.</summary>
public sealed class StoppedInvokeTests
{
    [Fact]
    public async Task Says_nothing_to_others_of_words_that_came_with_a_button()
    {
        await using var bot = await RunningBot.StartAsync();

        var (_, body) = await bot.Channel().PressAsync("ask", new JsonObject { ["question"] = "I want to kill myself" });

        var alone = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal((bot.Personal().Id, ScreeningTexts.AboutChannel + ScreeningTexts.About(Concern.DangerToSelf)), (alone.ConversationId, alone.Text));
        Assert.Equal(ScreeningTexts.ToPresser, (string?)JsonNode.Parse(body)?["value"]);
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        Assert.True(bot.Teams.IsQuiet);
    }

    [Theory]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"patient 943 476 5919\"}"}}""", HttpStatusCode.OK)]
    [InlineData("composeExtension/setting", """{"state":"patient 943 476 5919"}""", HttpStatusCode.NotImplemented)]
    public async Task Says_nothing_at_all_of_words_that_were_not_said_to_it(string invoke, string value, HttpStatusCode expected)
    {
        await using var bot = await RunningBot.StartAsync();

        var (status, _) = await bot.Channel().InvokeAsync(invoke, JsonNode.Parse(value)?.AsObject() ?? []);

        Assert.Equal(expected, status);
        Assert.NotNull((await bot.Personal().SayAsync("help")).Card);
        Assert.True(bot.Teams.IsQuiet);
    }

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"findTraining","parameters":[{"name":"query","value":"patient 943 476 5919"}]}""")]
    [InlineData("composeExtension/query", """{"commandId":"findTraining","parameters":[{"name":"query","value":"I want to kill myself"}]}""")]
    [InlineData("composeExtension/query", """{"commandId":"findTraining","parameters":[{"name":"query","value":"what dose of sertraline should I give him"}]}""")]
    [InlineData("composeExtension/queryLink", """{"url":"https://example.nhs.uk/943-476-5919"}""")]
    public async Task Tells_who_searches_before_others_at_once_and_says_nothing_anywhere_else(string invoke, string value)
    {
        await using var bot = await RunningBot.StartAsync();

        var (_, body) = await bot.Channel().InvokeAsync(invoke, JsonNode.Parse(value)?.AsObject() ?? []);

        var answer = JsonNode.Parse(body)?["composeExtension"];
        Assert.Equal(("message", ScreeningTexts.ToSeeker), ((string?)answer?["type"], (string?)answer?["text"]));
        Assert.NotNull((await bot.Personal().SayAsync("help")).Card);
        Assert.True(bot.Teams.IsQuiet);
    }
}
