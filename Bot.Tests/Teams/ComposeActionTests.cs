using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Turns;
using Cards;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Teams;

public sealed class ComposeActionTests
{
    [Fact]
    public async Task Opens_the_dialog_of_a_check_in_from_the_compose_box()
    {
        await using var bot = await StartAsync();

        var (status, body) = await bot.Channel().InvokeAsync("composeExtension/fetchTask", new JsonObject { ["commandId"] = "checkIn", ["commandContext"] = "compose" });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("continue", "Opened"), ((string?)JsonNode.Parse(body)?["task"]?["type"], (string?)JsonNode.Parse(body)?["task"]?["value"]?["title"]));
    }

    [Fact]
    public async Task Takes_the_form_that_was_filled_in_there()
    {
        await using var bot = await StartAsync();

        var (_, body) = await bot.Channel().InvokeAsync(
            "composeExtension/submitAction", new JsonObject { ["commandId"] = "checkIn", ["data"] = new JsonObject { ["k"] = "7" } });

        Assert.Equal("""{"task":{"type":"message","value":"got 7"}}""", body);
    }

    [Fact]
    public async Task Keeps_patient_data_in_such_a_form_from_every_handler()
    {
        await using var bot = await StartAsync();

        var (_, body) = await bot.Personal().InvokeAsync(
            "composeExtension/submitAction", new JsonObject { ["commandId"] = "checkIn", ["data"] = new JsonObject { ["k"] = "my patient is 943 476 5919" } });

        Assert.DoesNotContain("got", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", "another")]
    [InlineData("composeExtension/query", "checkIn")]
    public async Task Says_of_any_other_that_it_is_not_implemented(string invoke, string command)
    {
        await using var bot = await StartAsync();

        Assert.Equal(HttpStatusCode.NotImplemented, (await bot.Channel().InvokeAsync(invoke, new JsonObject { ["commandId"] = command })).Status);
    }

    private static Task<RunningBot> StartAsync() =>
        RunningBot.StartAsync(adjust: static builder =>
        {
            builder.Services.AddSingleton<Launch>();
            builder.Services.Insert(0, ServiceDescriptor.Singleton(TurnRoute.ForDialog<Launch>("check-in/launch"))); // Before the real one.
        });

    private sealed class Launch : ITurnHandler
    {
        public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Input switch
        {
            TurnInput.Opened => new TurnOutcome([new Reply.Dialog("Opened", new Card { Body = [], FallbackText = "", Speak = "" })]),
            TurnInput.Submitted { Data: var data } => TurnOutcome.Tell($"got {data.GetProperty("k").GetString()}"),
            _ => TurnOutcome.Nothing,
        });
    }
}
