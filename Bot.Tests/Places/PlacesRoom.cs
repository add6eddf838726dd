using System.Globalization;
using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.Outbox;
using Bot.Places.Launching;
using Bot.Places.Tree;
using Bot.Summaries;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.Places;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Places;

/// <summary>A running bot in the teams of Northshire's east, six unless told otherwise, with seven people each. Tom leads the first team, which Priya is in too, and Person 30 the second, Zoe the place and Amira the system.</summary>
internal sealed class PlacesRoom : IAsyncDisposable
{
    public const string Tom = "29:tom";
    public const string Zoe = "29:zoe";
    public const string Amira = "29:amira";
    public const string Priya = "29:priya";

    private const int PeopleATeam = 7;
    private readonly List<Post> _posts = [];

    private PlacesRoom(RunningBot bot, IReadOnlyList<string> teams) => (Bot, Teams) = (bot, teams);

    public RunningBot Bot { get; }

    /// <summary>The ids of the neighbourhoods, in the order of their names.</summary>
    public IReadOnlyList<string> Teams { get; }

    public static async Task<PlacesRoom> OpenAsync(int teams = 6, TemporaryFolder? folder = null, FakeTeams? fake = null)
    {
        string[] ids = [.. Enumerable.Range(0, teams).Select(static number => $"team-{(char)('a' + number)}")];
        var bot = await RunningBot.StartAsync(fake, folder, builder => Configure(builder));
        bot.Teams.AnswerToRoster = team => TypedResults.Json(new { members = Members(Array.IndexOf(ids, ids.First(id => string.Equals(TeamId(id), team, StringComparison.Ordinal)))) });
        var room = new PlacesRoom(bot, ids);
        await bot.Database.WriteAsync(connection => TreeStore.Replace(connection, Northshire.File(ids.Select(static id => (id, TeamId(id))), [])));
        foreach (var id in ids)
            await room.In(id, Tom).SayAsync("leads"); // Now the team has been heard from.
        return room;
    }

    /// <summary>Six teams in which a check-in has ended that six people of each answered.</summary>
    public static async Task<PlacesRoom> CountedAsync()
    {
        var room = await OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync();
        await room.CloseAsync();
        return room;
    }

    public static string TeamId(string id) => $"19:{id}@thread.tacv2";

    public Conversation Own(string person) => Bot.Personal(person);

    public Conversation In(string team, string person) => new(Bot, $"{TeamId(team)};messageid=1700000000000", "channel", person) { Team = TeamId(team) };

    /// <summary>Somebody goes through the form up to its last step, which comes back; with the words that differ from a new form.</summary>
    public async Task<JsonNode> ConfirmationAsync(string person, string place, params (string Name, string Value)[] differing)
    {
        var first = await SayAsync(Own(person), $"check-in for {place}");
        var form = await LeadRoom.PressAsync(Own(person), RoundCard.ChooseVerb, LeadRoom.DataOf(first.Card, RoundCard.ChooseVerb), ("set", "maturity"));
        return await LeadRoom.PressAsync(Own(person), RoundCard.CheckVerb, LeadRoom.DataOf(form, RoundCard.CheckVerb), [
            ("domains", "purpose,access"), ("day", Day), ("time", "17:00"), ("minimum", "5"), .. differing]);
    }

    /// <summary>Zoe launches in all teams of the east; ends when each has its check-in.</summary>
    public async Task LaunchAsync()
    {
        var card = await ConfirmationAsync(Zoe, "East");
        await LeadRoom.PressAsync(Own(Zoe), RoundCard.StartVerb, LeadRoom.DataOf(card, RoundCard.StartVerb));
        await RunningBot.UntilAsync(() => Parts.All(static part => part.State is not TeamState.Waiting));
    }

    /// <summary>So many people of each team answer, each level in turn; a team that is not named is answered by six.</summary>
    public Task AnswerAsync(IReadOnlyDictionary<string, int>? people = null) => Bot.Database.WriteAsync(connection =>
    {
        foreach (var part in Parts.Where(static part => part.CheckInId is not null))
        {
            var checkIn = CheckInOf(part.NodeId);
            foreach (var number in Enumerable.Range(0, people?.GetValueOrDefault(part.NodeId, 6) ?? 6))
            {
                foreach (var domain in checkIn.Set.Domains)
                    Bot.Services.GetRequiredService<Answering>().Submit(connection, checkIn, Person(Teams.ToList().IndexOf(part.NodeId), number), domain.Id, CheckInRoom.PageOf(checkIn, domain.Id, (number % 4) + 1));
            }
        }
    });

    /// <summary>All check-ins come to their end, and the round with them.</summary>
    public async Task CloseAsync()
    {
        await Bot.Database.WriteAsync(static connection => connection.Execute("UPDATE check_ins SET closes_at = 1 WHERE closed_at IS NULL AND cancelled_at IS NULL"));
        await Bot.Services.GetRequiredService<CheckInRound>().RunAsync();
        Bot.Services.GetRequiredService<RoundBell>().Ring();
        await RunningBot.UntilAsync(() => Bot.Database.Read(RoundStore.Running).Count is 0);
    }

    public IReadOnlyList<RoundTeam> Parts => Bot.Database.Read(static connection => RoundStore.In(connection, TokenSmith.TenantId).SelectMany(round => RoundStore.Teams(connection, round.Id)).ToList());

    public CheckIn CheckInOf(string team) => Bot.Database.Read(connection => CheckInStore.Find(
        connection, TokenSmith.TenantId, Parts.First(part => string.Equals(part.NodeId, team, StringComparison.Ordinal)).CheckInId ?? "")) ?? throw new InvalidOperationException(team);

    /// <summary>Says something, and waits for what comes back in the same conversation.</summary>
    public async Task<Post> SayAsync(Conversation who, string words)
    {
        await RestAsync();
        await who.SendAsync(who.Message(words));
        return await NextAsync(post => post.ConversationId.StartsWith(who.Id.Split(';')[0], StringComparison.Ordinal));
    }

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

    /// <summary>Everything that was posted and not looked at since the last time, once there is no more to send.</summary>
    public async Task<IReadOnlyList<Post>> RestAsync()
    {
        await RunningBot.UntilAsync(() => Bot.Database.Read(static connection => SummaryStore.Pending(connection).Count == 0 && OutboxStore.Count(connection).Waiting == 0));
        while (!Bot.Teams.IsQuiet)
            _posts.Add(await Bot.Teams.NextAsync(TestContext.Current.CancellationToken));
        IReadOnlyList<Post> rest = [.. _posts];
        _posts.Clear();
        return rest;
    }

    public long Count(string rows) => Bot.Database.Read(connection => connection.ExecuteScalar<long>($"SELECT count(*) FROM {rows}"));

    /// <summary>Stops the bot without time to finish, and leaves Teams and a given folder as they are.</summary>
    public Task StopAtOnceAsync() => Bot.StopAtOnceAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static string Day => TimeProvider.System.GetUtcNow().AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Configure(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(
    [
        new("Leads:People:0", "00000000-0000-0000-0000-000000000021"),
        new("Leads:People:1", "00000000-0000-0000-0000-000000000030"),
        new("Administrators:People:0", "00000000-0000-0000-0000-000000000040"),
        new("Pages:Address", "https://companion.example.nhs.uk/"),
    ]);

    private static string Person(int team, int number) => (team, number) switch
    {
        (0, 0) => Tom,
        (0, 1) => Priya,
        (1, 0) => "29:person-30",
        _ => string.Create(CultureInfo.InvariantCulture, $"29:member-{team}-{number}"),
    };

    private static object[] Members(int team) => [.. Enumerable.Range(0, PeopleATeam).Select(number => (object)new
    {
        id = Person(team, number),
        aadObjectId = (team, number) switch
        {
            (0, 0) => "00000000-0000-0000-0000-000000000021",
            (0, 1) => "00000000-0000-0000-0000-000000000022",
            (1, 0) => "00000000-0000-0000-0000-000000000030",
            _ => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0001-0000000{team:00}{number:000}"),
        },
        name = $"Member {team} {number}",
        userRole = "user",
        tenantId = TokenSmith.TenantId,
    })];
}
