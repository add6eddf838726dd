extern alias bot;

using System.Diagnostics;
using System.Globalization;
using Bench.Turns;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.Places.Launching;
using Bot.Places.Pooling;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Starting = Bot.CheckIns.Rounds.Launching;

namespace Bench.Places;

/// <summary>Times what a lead waits for where 1,250 teams of twelve have answered in one tree: the pooled view of the system and of its places.</summary>
internal static class PoolBench
{
    private const int Places = 50;
    private const int TeamsAPlace = 25;
    private const int People = 12;
    private const int Views = 300;
    private const double GoalMilliseconds = 200;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-").FullName;
        await using var app = bot::Program.Build(
            ["--environment", "Development"], builder => builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder), new("Playground:Enabled", "false")]));
        var database = app.Services.GetRequiredService<Database>();
        var tree = TreeOf();
        var round = await FillAsync(database, tree, app.Services.GetRequiredService<SetCatalogue>().Offered(SetKind.Maturity)[0]);
        var begun = Stopwatch.GetTimestamp();
        await database.WriteAsync(connection => Freezing.Freeze(connection, round, TimeProvider.System.GetUtcNow()));
        Console.WriteLine($"{Places * TeamsAPlace} teams of {People} put together once in {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms");

        var (cards, system) = (app.Services.GetRequiredService<PoolCards>(), tree.System);
        var times = new List<double>();
        for (var view = -10; view < Views; view++)
        {
            var start = Stopwatch.GetTimestamp();
            View(database, cards, view % 2 == 0 ? system : tree.Nodes.Where(static node => node.Level is PlaceLevel.Place).ElementAt(Math.Abs(view) % Places));
            if (view >= 0)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"{times.Count} pooled views: median {times[times.Count / 2]:0.0} ms, p95 {times[times.Count * 95 / 100]:0.0} ms, longest {times[^1]:0.0} ms");
        return times[times.Count * 95 / 100] <= GoalMilliseconds ? 0 : 1;
    }

    // As a lead's turn does it: the tree, who leads what, the pool, the card.
    private static void View(Database database, PoolCards cards, PlaceNode node)
    {
        var turn = new Turn("turn", new Person("29:lead", "directory-lead", "Lead"), new ConversationAddress(ConnectorStub.TenantId, "chat", ConversationKind.Personal), new TurnInput.Typed("pool"));
        if (database.Read(connection => cards.ForLead(connection, turn, node)) is null)
            throw new InvalidOperationException(node.Id);
    }

    private static TreeFile TreeOf()
    {
        var system = new PlaceNode("system", null, "System", null);
        List<PlaceNode> places = [.. Enumerable.Range(0, Places).Select(static number => new PlaceNode(Name("place", number), "system", Name("Place", number), null))];
        return new TreeFile(ConnectorStub.TenantId, [system, .. places, .. places.SelectMany(static place => Enumerable.Range(0, TeamsAPlace).Select(number =>
            new PlaceNode(Name(place.Id, number), place.Id, Name(place.Name, number), new TeamChannel(ConnectorStub.TenantId, Name(place.Id, number), Name(place.Id, number)))))], []);
    }

    private static Task<Round> FillAsync(Database database, TreeFile tree, CheckInSet set) => database.WriteAsync(connection =>
    {
        TreeStore.Replace(connection, tree);
        var (now, lead) = (TimeProvider.System.GetUtcNow(), new Person("29:lead", null, "Lead"));
        var form = new LaunchForm(set, [.. set.Domains.Select(static domain => domain.Id)], now.AddDays(7), Starting.LeastMinimum, Why: null);
        var round = new Round
        {
            Id = "round",
            TenantId = tree.TenantId,
            NodeId = tree.System.Id,
            NodeName = tree.System.Name,
            SetId = set.Id,
            SetJson = set.Json,
            DomainIds = string.Join(',', form.DomainIds),
            Minimum = form.Minimum,
            LaunchedAt = now.ToUnixTimeMilliseconds(),
            ClosesAt = form.ClosesAt.ToUnixTimeMilliseconds(),
        };
        List<RoundTeam> teams = [.. tree.Nodes.Where(static node => node.Channel is not null).Select(node => new RoundTeam(round.Id, node.Id, node.Name, node.Channel ?? throw new InvalidOperationException(), TeamState.Waiting))];
        RoundStore.TryAdd(connection, round, teams);
        foreach (var (number, team) in teams.Index())
        {
            if (Starting.Decide(form, team.Channel, lead, People, open: null, now) is not Decision.Yes { CheckIn: var checkIn })
                throw new InvalidOperationException("It cannot be launched.");
            CheckInStore.Add(connection, checkIn);
            CheckInStore.Save(connection, checkIn.Ended() with { ClosedAt = now.ToUnixTimeMilliseconds() });
            ResultStore.Add(connection, checkIn.Id, CountsOf(set, number));
            RoundStore.TryMove(connection, team, TeamState.Launched, checkIn.Id);
        }

        return round;
    });

    private static Snapshot CountsOf(CheckInSet set, int seed) => new(People, People,
    [
        .. set.Domains.Select(domain => new DomainSnapshot(domain.Id, [.. domain.Items.Select((item, i) => new ItemTally(item.Id, TallyOf(seed + i)))], TallyOf(seed), [])),
    ]);

    private static Tally TallyOf(int seed) => Tally.Of([.. Enumerable.Range(0, People).Select(person => (int?)((((seed * 7) + (person * 5)) % 4) + 1))], 4);

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix} {number}");
}
