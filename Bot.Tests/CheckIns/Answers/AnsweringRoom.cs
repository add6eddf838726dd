using System.Net;
using System.Text.Json.Nodes;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.CheckIns.Answers;

/// <summary>A running bot with a check-in that Amira and Tom may answer, and Priya may not.</summary>
internal sealed class AnsweringRoom : IAsyncDisposable
{
    public static readonly TeamChannel Channel = new(TokenSmith.TenantId, Team.Id, "19:mdt@thread.tacv2");

    private AnsweringRoom(RunningBot bot, CheckIn checkIn) => (Bot, CheckIn) = (bot, checkIn);

    public RunningBot Bot { get; }

    public CheckIn CheckIn { get; }

    /// <summary>What the buttons of the card in the channel carry.</summary>
    public JsonObject CardData => Seals.For(Channel, SealKind.CheckIn, CheckIn.Id);

    public Seals Seals => Bot.Services.GetRequiredService<Seals>();

    public Answering Answering => Bot.Services.GetRequiredService<Answering>();

    public static async Task<AnsweringRoom> OpenAsync(TemporaryFolder? folder = null, Action<WebApplicationBuilder>? adjust = null, int domains = 3, params string[] people)
    {
        var bot = await RunningBot.StartAsync(folder: folder, adjust: adjust);
        var set = bot.Services.GetRequiredService<SetCatalogue>().Offered(SetKind.Maturity).Single();
        var form = new LaunchForm(set, [.. set.Domains.Take(domains).Select(static domain => domain.Id)], Now(bot).AddDays(14), Minimum: 5, Why: null);
        var decision = Launching.Decide(form, Channel, new Person("29:lead", null, "Lead"), rosterSize: 2, open: null, Now(bot));
        var checkIn = Assert.IsType<Decision.Yes>(decision).CheckIn;
        await bot.Database.WriteAsync(connection => bot.Services.GetRequiredService<Answering>().Launch(
            connection, checkIn, (people is [] ? ["29:amira", "29:tom"] : people).ToHashSet(StringComparer.Ordinal)));
        return new AnsweringRoom(bot, checkIn);
    }

    public Conversation InChannel(string person = "29:amira") => Team.ChannelOf(Bot, person);

    public Conversation InOwnChat(string person = "29:amira") => Bot.Personal(person);

    /// <summary>What a page's button carries, with the page filled in: every item at one level.</summary>
    public static JsonObject Filled(JsonNode card, int level, string comment = "")
    {
        var data = DataOf(card);
        foreach (var input in card["body"]?.AsArray().Where(static element => (string?)element?["type"] is "Input.ChoiceSet") ?? [])
            data[(string?)input?["id"] ?? ""] = level.ToString(System.Globalization.CultureInfo.InvariantCulture);
        data["comment"] = comment;
        return data;
    }

    /// <summary>What the first button of a card carries.</summary>
    public static JsonObject DataOf(JsonNode card) => card["actions"]?[0]?["data"]?.DeepClone().AsObject() ?? throw new InvalidOperationException(card.ToJsonString());

    /// <summary>The page in a dialog; fails when there are words instead.</summary>
    public static JsonNode PageOf((HttpStatusCode Status, string Body) answer) =>
        JsonNode.Parse(answer.Body)?["task"]?["value"]?["card"]?["content"] ?? throw new InvalidOperationException(answer.Body);

    /// <summary>The card that takes the place of the one that was pressed; fails when there are words instead.</summary>
    public static JsonNode ShownIn((HttpStatusCode Status, string Body) answer) => JsonNode.Parse(answer.Body)?["value"] as JsonObject ?? throw new InvalidOperationException(answer.Body);

    /// <summary>The words that came instead of a page.</summary>
    public static string WordsOf((HttpStatusCode Status, string Body) answer) =>
        JsonNode.Parse(answer.Body) is var body && body?["task"] is { } task ? (string?)task["value"] ?? "" : (string?)body?["value"] ?? "";

    public static string Title(JsonNode page) => (string?)page["body"]?[0]?["text"] ?? "";

    /// <summary>A person types the word in their own chat; returns what the first check-in's button carries.</summary>
    public async Task<JsonObject> WayInAsync(string person = "29:amira")
    {
        var post = await InOwnChat(person).SayAsync("answer");
        return post.Card?["body"]?[2]?["actions"]?[0]?["data"]?.DeepClone().AsObject() ?? throw new InvalidOperationException(post.Activity.ToJsonString());
    }

    public Sheet SheetOf(string person = "29:amira") =>
        Bot.Database.Read(connection => Answering.Find(connection, CheckIn, person)) ?? throw new InvalidOperationException("There is none.");

    public Task CloseAsync() => Bot.Database.WriteAsync(connection => { Ending.Close(connection, CheckIn, Now(Bot)); });

    public long Marked => Bot.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM check_in_roster WHERE has_answered"));

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static DateTimeOffset Now(RunningBot bot) => bot.Services.GetRequiredService<TimeProvider>().GetUtcNow();
}
