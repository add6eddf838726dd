using System.Globalization;
using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.Outbox;
using Bot.Summaries;
using Bot.Tests.Host;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.Tests.CheckIns;

/// <summary>A running bot in a team of ten: Tom leads it, Priya is a guest, Zoe is in another team.</summary>
internal sealed class LeadRoom : IAsyncDisposable
{
    public const string Tom = "29:tom";
    public const string Amira = "29:amira";
    public const string Priya = "29:priya";
    public const string Zoe = "29:zoe";

    private readonly List<Post> _posts = [];

    private LeadRoom(RunningBot bot) => Bot = bot;

    public RunningBot Bot { get; }

    public static async Task<LeadRoom> OpenAsync(Action<WebApplicationBuilder>? adjust = null)
    {
        var room = new LeadRoom(await RunningBot.StartAsync(adjust: builder =>
        {
            builder.Configuration.AddInMemoryCollection(
            [
                new("Leads:People:0", "00000000-0000-0000-0000-000000000021"),
                new("Leads:People:1", "00000000-0000-0000-0000-000000000033"),
                new("Administrators:People:0", "00000000-0000-0000-0000-000000000040"),
            ]);
            adjust?.Invoke(builder);
        }));
        room.Bot.Teams.AnswerToRoster = _ => TypedResults.Json(new
        {
            members = new[] { Entry(Amira, "20", "Amira Khan"), Entry(Tom, "21", "Tom Ashworth"), Entry(Priya, "22", "Priya Nair", "guest") }
                .Concat(Enumerable.Range(30, 7).Select(static number => Entry($"29:person-{number}", number.ToString(CultureInfo.InvariantCulture), $"Person {number}"))),
        });
        await room.In(Tom).SayAsync("leads"); // Now the team has been heard from.
        return room;
    }

    public Conversation In(string person) => Team.ChannelOf(Bot, person);

    public Conversation Own(string person) => Bot.Personal(person);

    /// <summary>Tom launches a check-in from the channel, with what differs from a new form; returns its card.</summary>
    public async Task<Post> LaunchAsync(params (string Name, string Value)[] differing)
    {
        await SendFormAsync(await DetailsAsync(), differing);
        return await NextAsync(static post => post.Card?.ToJsonString().Contains("Led by", StringComparison.Ordinal) == true && !post.IsReplacement);
    }

    /// <summary>The second step of the form in Tom's own chat, as Teams shows it.</summary>
    public async Task<JsonNode> DetailsAsync()
    {
        await In(Tom).SendAsync(In(Tom).Message("check-in"));
        var form = await NextAsync(static post => post.IsIn("a:personal-29:tom") && post.Card?.ToJsonString().Contains(LaunchCard.ChooseVerb, StringComparison.Ordinal) == true);
        return await PressAsync(Own(Tom), LaunchCard.ChooseVerb, DataOf(form.Card, LaunchCard.ChooseVerb), ("set", "maturity"));
    }

    /// <summary>Presses the button of the second step; returns what takes its place.</summary>
    public Task<JsonNode> SendFormAsync(JsonNode form, params (string Name, string Value)[] differing) => PressAsync(
        Own(Tom),
        LaunchCard.StartVerb,
        DataOf(form, LaunchCard.StartVerb),
        [("domains", InputOf(form, "domains")), ("day", InputOf(form, "day")), ("time", InputOf(form, "time")), ("minimum", "5"), .. differing]);

    /// <summary>Presses a button; returns the body's value: a card, or words.</summary>
    public static async Task<JsonNode> PressAsync(Conversation who, string verb, JsonObject data, params (string Name, string Value)[] inputs)
    {
        var (_, body) = await who.PressAsync(verb, Filled(data, inputs));
        return JsonNode.Parse(body)?["value"] ?? throw new InvalidOperationException(body);
    }

    public static JsonObject Filled(JsonObject data, params (string Name, string Value)[] inputs)
    {
        var filled = data.DeepClone().AsObject();
        foreach (var (name, value) in inputs)
            filled[name] = value;
        return filled;
    }

    /// <summary>What a button of a card carries.</summary>
    public static JsonObject DataOf(JsonNode? card, string verb) => Buttons(card)
        .First(button => string.Equals((string?)button["verb"] ?? (string?)button["data"]?["verb"], verb, StringComparison.Ordinal))["data"]?.DeepClone().AsObject() ?? [];

    /// <summary>The check-ins in the store, the newest last.</summary>
    public IReadOnlyList<CheckIn> CheckIns => Bot.Database.Read(connection => connection.Query<string>("SELECT id FROM check_ins ORDER BY opened_at").ToList()
        .Select(id => CheckInStore.Find(connection, TokenSmith.TenantId, id)).OfType<CheckIn>().ToList());

    public CheckIn CheckIn => CheckIns[^1];

    /// <summary>So many people of the team answer, each level in turn, as a turn of theirs would.</summary>
    public Task AnswerAsync(int people) => Bot.Database.WriteAsync(connection =>
    {
        var checkIn = CheckIn;
        string[] everyone = [Tom, Amira, .. Enumerable.Range(30, 7).Select(static number => $"29:person-{number}")];
        foreach (var (index, person) in everyone.Take(people).Index())
        {
            foreach (var domain in checkIn.Set.Domains)
                Bot.Services.GetRequiredService<Answering>().Submit(connection, checkIn, person, domain.Id, CheckInRoom.PageOf(checkIn, domain.Id, (index % 4) + 1));
            Bot.Services.GetRequiredService<Redrawing>().Ask(connection, checkIn);
        }
    });

    /// <summary>The next thing that the bot posts of this kind; others stay for later.</summary>
    public async Task<Post> NextAsync(Func<Post, bool> isIt)
    {
        while (true)
        {
            if (_posts.FindIndex(post => isIt(post)) is >= 0 and var i)
            {
                var found = _posts[i];
                _posts.RemoveAt(i);
                return found;
            }

            _posts.Add(await Bot.Teams.NextAsync(TestContext.Current.CancellationToken));
        }
    }

    public Task<Post> NextAsync(string words) => NextAsync(post => post.Activity.ToJsonString().Contains(words, StringComparison.Ordinal));

    /// <summary>Everything that the bot has posted, once it has no more to send.</summary>
    public async Task<IReadOnlyList<Post>> RestAsync()
    {
        await RunningBot.UntilAsync(() => Bot.Database.Read(static connection => SummaryStore.Pending(connection).Count == 0 && OutboxStore.Count(connection).Waiting == 0));
        while (!Bot.Teams.IsQuiet)
            _posts.Add(await Bot.Teams.NextAsync(TestContext.Current.CancellationToken));
        return _posts;
    }

    /// <summary>Waits until the card's place is known, as it is for people who see it.</summary>
    public Task PostedAsync() => RunningBot.UntilAsync(() => Bot.Database.Read(connection => Posted.Under(connection, $"check-in/{CheckIn.Id}")) is not null);

    public long Count(string table) => Bot.Database.Read(connection => connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}"));

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static IEnumerable<JsonNode> Buttons(JsonNode? node) => node switch
    {
        JsonObject json when ((string?)json["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true => [json],
        JsonObject json => json.SelectMany(static member => Buttons(member.Value)),
        JsonArray list => list.SelectMany(Buttons),
        _ => [],
    };

    private static string InputOf(JsonNode form, string id) =>
        (string?)form["body"]?.AsArray().First(element => string.Equals((string?)element?["id"], id, StringComparison.Ordinal))?["value"] ?? "";

    private static object Entry(string id, string number, string name, string role = "user") =>
        new { id, aadObjectId = $"00000000-0000-0000-0000-0000000000{number}", name, email = $"person{number}@example.nhs.uk", userRole = role, tenantId = TokenSmith.TenantId };
}
