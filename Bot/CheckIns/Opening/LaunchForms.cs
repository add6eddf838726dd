using System.Text.Json.Nodes;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Storage;
using Bot.Turns;
using Cards.CheckIns.Launching;
using Cards.Elements;

namespace Bot.CheckIns.Opening;

/// <summary>Draws the two steps in which a lead launches a check-in: which set, then how.</summary>
internal sealed class LaunchForms(Form form, SetCatalogue sets, TeamAgenda agenda, Database database, TimeProvider clock)
{
    /// <summary>The sets for teams, each in its newest version.</summary>
    public IReadOnlyList<CheckInSet> Offered => sets.Offered(SetKind.Maturity);

    /// <summary>The set that a form names, in its newest version; null when there is none for teams.</summary>
    public CheckInSet? Find(string setId) => Offered.FirstOrDefault(set => string.Equals(set.Id, setId, StringComparison.Ordinal));

    /// <summary>The first step.</summary>
    /// <param name="turn">The lead's turn.</param>
    /// <param name="place">Where it is to be launched; null when the lead chooses among <paramref name="channels"/>.</param>
    /// <param name="channels">The channels to choose from; empty when it is clear which.</param>
    public TurnOutcome Choose(Turn turn, LaunchPlace? place, IReadOnlyList<Choice> channels) =>
        form.Show(turn, SealKind.Launch, place?.ToString() ?? "", (data, at) => LaunchForm.Choose(
            channels, [.. Offered.Select(static set => new Choice(set.Title, set.Id))], data, at));

    /// <summary>The second step, new.</summary>
    public TurnOutcome Details(Turn turn, LaunchPlace place, CheckInSet set) => Details(turn, place, set, LaunchEntry.New(set, clock.GetUtcNow()));

    /// <summary>The second step with what was filled in, and what was not right about it.</summary>
    public TurnOutcome Details(Turn turn, LaunchPlace place, CheckInSet set, LaunchEntry entry, string? problem = null) =>
        form.Show(turn, SealKind.Launch, (place with { SetId = set.Id }).ToString(), (data, at) => LaunchForm.Of(
            FactsOf(set, entry, data) with { StillOpen = database.Read(connection => agenda.Of(connection, place.In(turn.Address.TenantId))), Problem = problem }, at));

    /// <summary>What the second step shows of a set, with what was filled in.</summary>
    public static LaunchFacts FactsOf(CheckInSet set, LaunchEntry entry, JsonObject data) => new(set.Title, set.About, [.. set.Domains.Select(static domain => new Choice(domain.Title, domain.Id))], data)
    {
        ChosenDomains = entry.Domains,
        Why = entry.Why,
        ClosingDay = entry.Day ?? default,
        ClosingTime = entry.Time ?? default,
        Minimum = entry.Minimum ?? LaunchForm.LeastMinimum,
    };
}
