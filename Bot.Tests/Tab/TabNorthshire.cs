using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Places.Launching;
using Bot.Places.Pooling;
using Bot.Places.Priorities;
using Bot.Places.Tree;
using Bot.Tests.Host;
using Bot.Tests.Places;

namespace Bot.Tests.Tab;

/// <summary>
/// Northshire around a team in which a check-in has closed: the team is Harbour in East, beside four others. Nia leads East and Sam the
/// system, and neither is in a team. Two rounds were put together, one runs; Harbour shares its results; each level has agreed priorities.
/// </summary>
internal static class TabNorthshire
{
    public const int Nia = 50;
    public const int Sam = 51;
    public const string OtherTeam = "19:other@thread.tacv2";
    public const string Raised = "A room for the Tuesday group";
    public const string NotRaised = "Meet the food bank";

    private const int Minimum = 5;

    private static readonly int[] Differences = [0, 0, 1, -1, 1, 0, 1, 0];

    public static Task FillAsync(RunningBot bot, CheckIn checkIn, DateTimeOffset now) => bot.Database.WriteAsync(connection =>
    {
        TreeStore.Replace(connection, Northshire.File([("harbour", Team.Id), ("dune", "19:dune"), ("hill", "19:hill"), ("mill", "19:mill"), ("quay", "19:quay")], [("moor", OtherTeam)]));
        TreeStore.RemoveLead(connection, TokenSmith.TenantId, "northshire", Northshire.Amira);
        TreeStore.RemoveLead(connection, TokenSmith.TenantId, "east", Northshire.Zoe);
        TreeStore.AddLead(connection, TokenSmith.TenantId, new PlaceLead("northshire", IdOf(Sam), "Sam Reed"));
        TreeStore.AddLead(connection, TokenSmith.TenantId, new PlaceLead("east", IdOf(Nia), "Nia Bell"));
        var tree = TreeStore.Read(connection, TokenSmith.TenantId);
        var (then, last) = (RoundOf(checkIn, "then", now.AddDays(-100)), RoundOf(checkIn, "last", now.AddDays(-5)));
        foreach (var (round, step, frozen) in ((Round, int, DateTimeOffset)[])[(then, 0, now.AddDays(-90)), (last, 1, now.AddDays(-1))])
        {
            Launch(connection, round, checkIn);
            RoundStore.TryFreeze(connection, round, frozen);
            var piece = new Piece("east", [.. Enumerable.Range(0, 5).Select(team => new PooledTeam($"n{team}", $"{round.Id}-{team}", Answers(checkIn, team, step), IsShared: false))], Minimum);
            PoolStore.Add(connection, round.Id, "east", [piece]);
            PoolStore.Add(connection, round.Id, "northshire", [piece]);
        }

        var running = RoundOf(checkIn, "running", now);
        Launch(connection, running, checkIn, Part(running, "hill", TeamState.Declined), Part(running, "quay", TeamState.Waiting));
        ShareStore.Share(connection, checkIn.Id, "east", now);
        AgreeAll(connection, tree, checkIn, now);
    });

    public static string IdOf(int person) => $"00000000-0000-0000-0000-0000000000{person}";

    private static void AgreeAll(DbConnection connection, PlaceTree tree, CheckIn checkIn, DateTimeOffset now)
    {
        var items = checkIn.Set.Domains[0].Items.Select(static item => item.Id).ToList();
        Agree("northshire", "One referral form for all practices", "Sam and the ICS digital lead");
        var taken = Agree("east", "Supervision for every link worker each month", "Nia Bell");
        PriorityStore.Raise(connection, taken, now);
        PriorityStore.Answer(connection, taken, PriorityAnswer.TakenOn, words: null);
        Agree("harbour", NotRaised, "Tom and Ada");
        PriorityStore.Raise(connection, Agree("harbour", Raised, "Tom Ashworth"), now);

        Priority Agree(string nodeId, string what, string who)
        {
            var entry = new PriorityEntry(what, "It came up in every talk", items, who, new DateOnly(2099, 5, 1), "");
            var priority = Priority.Of(tree.Find(nodeId) ?? throw new InvalidOperationException(nodeId), TokenSmith.TenantId, entry, "then", now) ?? throw new InvalidOperationException(what);
            PriorityStore.Add(connection, priority);
            return priority;
        }
    }

    private static Round RoundOf(CheckIn checkIn, string id, DateTimeOffset launched) => new()
    {
        Id = id,
        TenantId = TokenSmith.TenantId,
        NodeId = "east",
        NodeName = "East",
        SetId = checkIn.SetId,
        SetJson = checkIn.Set.Json,
        DomainIds = string.Join(',', checkIn.Set.Domains.Select(static domain => domain.Id)),
        Minimum = Minimum,
        LaunchedAt = launched.ToUnixTimeMilliseconds(),
        ClosesAt = launched.AddDays(14).ToUnixTimeMilliseconds(),
    };

    // The team itself takes part with the check-in that has closed in it.
    private static void Launch(DbConnection connection, Round round, CheckIn checkIn, params RoundTeam[] others)
    {
        var harbour = Part(round, "harbour", TeamState.Waiting);
        RoundStore.TryAdd(connection, round, [harbour, .. others]);
        RoundStore.TryMove(connection, harbour, TeamState.Launched, checkIn.Id);
    }

    private static RoundTeam Part(Round round, string node, string state) => new(round.Id, node, $"N {node}", new TeamChannel(round.TenantId, $"19:{node}", $"19:{node}"), state);

    // Eight people of a team differ around a level of each topic, which goes up by one with time.
    private static Snapshot Answers(CheckIn checkIn, int team, int step) => Snapshot.Of(
        checkIn.Set,
        Enumerable.Range(0, 8).Select(person => new Sheet(checkIn.Set.Domains.Index().ToDictionary(
            static domain => domain.Item.Id,
            domain => new Page(domain.Item.Items.Index().ToDictionary(
                static item => item.Item.Id, item => Math.Clamp(1 + step + ((domain.Index + team) % 2) + Differences[(person + item.Index) % Differences.Length], 1, checkIn.Set.Scale.Count), StringComparer.Ordinal)),
            StringComparer.Ordinal))),
        rosterSize: 11);
}
