using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Turns;
using Cards;
using Cards.Elements;

namespace Bot.Tests.Teams;

/// <summary>Dialogs, and cards that take each other's place, as Teams asks for them and gets them.</summary>
public sealed class DialogTests
{
    private static readonly Card Form = new() { FallbackText = "A form", Speak = "A form", Body = [TextBlock.Title("A form")] };

    [Fact]
    public async Task Opens_with_a_card_in_the_body()
    {
        await using var bot = await StartAsync();

        var (status, body) = await bot.Channel().OpenAsync("form");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(
            $$"""
            {
              "task": {
                "type": "continue",
                "value": {
                  "title": "Fill in", "height": "medium", "width": "medium",
                  "card": { "contentType": "application/vnd.microsoft.card.adaptive", "content": {{CardJson.Write(Form)}} }
                }
              }
            }
            """),
            JsonNode.Parse(body)), body);
    }

    [Fact]
    public async Task Closes_with_words_when_its_form_was_sent()
    {
        await using var bot = await StartAsync();

        var (_, body) = await bot.Channel().SubmitAsync("form", new JsonObject { ["name"] = "answer" });

        Assert.Equal("""{"task":{"type":"message","value":"Thanks for answer"}}""", body);
    }

    [Fact]
    public async Task Of_an_older_version_says_so()
    {
        await using var bot = await StartAsync();

        Assert.Contains("no longer works", (string?)JsonNode.Parse((await bot.Channel().OpenAsync("gone")).Body)?["task"]?["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_no_dialog_is_not_implemented()
    {
        await using var bot = await StartAsync();

        Assert.Equal(HttpStatusCode.NotImplemented, (await bot.Channel().InvokeAsync("task/fetch", [])).Status);
    }

    [Fact]
    public async Task Whose_form_holds_a_patients_details_says_so_and_is_not_worked_on()
    {
        await using var bot = await StartAsync();

        var (_, body) = await bot.Personal().SubmitAsync("form", new JsonObject { ["name"] = "NHS number 943 476 5919" });

        Assert.Contains("My answer is in the conversation.", body, StringComparison.Ordinal);
        Assert.Contains("patient", (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_takes_the_place_of_the_one_whose_button_was_pressed()
    {
        await using var bot = await StartAsync();

        var (_, body) = await bot.Personal().PressAsync("show");

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)JsonNode.Parse(body)?["type"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(CardJson.Write(Form)), JsonNode.Parse(body)?["value"]), body);
    }

    [Fact]
    public async Task A_card_is_posted_where_it_can_take_no_other_ones_place()
    {
        await using var bot = await StartAsync();
        var chat = bot.Personal();

        await chat.SendAsync(chat.Activity("message", ("value", new JsonObject { ["verb"] = "show" })));

        Assert.NotNull((await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Card);
    }

    private static Task<RunningBot> StartAsync() => RunningBot.StartAsync(adjust: builder => builder.Services
        .AddTurnRoute(TurnRoute.ForDialog<FormHandler>("form"))
        .AddTurnRoute(TurnRoute.ForVerb<FormHandler>("show")));

    private sealed class FormHandler : ITurnHandler
    {
        public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Input switch
        {
            TurnInput.Submitted submitted => TurnOutcome.Tell($"Thanks for {submitted.Data.GetProperty("name").GetString()}"),
            TurnInput.Opened => new TurnOutcome([new Reply.Dialog("Fill in", Form)]),
            _ => new TurnOutcome([new Reply.Show(Form)]),
        });
    }
}
