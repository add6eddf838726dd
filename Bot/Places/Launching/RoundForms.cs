using System.Text.Json.Nodes;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Outbox;
using Bot.Places.Tree;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Launching;
using Cards.Elements;
using Cards.Places;
using Microsoft.Extensions.Options;

namespace Bot.Places.Launching;

/// <summary>Draws the steps in which somebody launches a check-in of many teams: which set, how, and whether that is meant.</summary>
internal sealed class RoundForms(Form form, LaunchForms sets, OpenPriorities priorities, IOptions<OutboxOptions> limits, TimeProvider clock)
{
    // Its card, and a word to about two leads.
    private const int MessagesATeam = 3;

    public TurnOutcome Choose(Turn turn, PlaceNode node) => form.Show(turn, SealKind.Round, RoundPlace.New(node.Id).ToString(), (data, at) => LaunchForm.Choose(
        [], [.. sets.Offered.Select(static set => new Choice(set.Title, set.Id))], data, at, RoundCard.ChooseVerb, $"{LaunchForm.Heading} for {CardText.Escape(node.Name)}"));

    public CheckInSet? Find(string setId) => sets.Find(setId);

    public TurnOutcome Details(Turn turn, RoundPlace place, CheckInSet set) => Details(turn, place, set, LaunchEntry.New(set, clock.GetUtcNow()));

    public TurnOutcome Details(Turn turn, RoundPlace place, CheckInSet set, LaunchEntry entry, string? problem = null) =>
        form.Show(turn, SealKind.Round, (place with { SetId = set.Id }).ToString(), (data, at) => LaunchForm.Of(
            LaunchForms.FactsOf(set, entry, data) with
            {
                StillOpen = priorities.Of(turn.Address.TenantId, place.NodeId),
                Problem = problem,
                Button = "Next",
                Verb = RoundCard.CheckVerb,
            },
            at));

    /// <summary>Says what would happen, and asks whether it shall.</summary>
    public TurnOutcome Confirm(Turn turn, RoundPlace place, PlaceNode node, int teams, Round round) =>
        form.Show(turn, SealKind.Round, place.ToString(), (data, _) => RoundCard.Confirm(
            new RoundFacts(node.Name, round.Set.Title, teams, DateTimeOffset.FromUnixTimeMilliseconds(round.ClosesAt), round.Minimum, limits.Value.TimeFor(teams * MessagesATeam)),
            Filled(data, turn)));

    // What was filled in goes with the button, and is decided on once more when it comes back.
    private static JsonObject Filled(JsonObject data, Turn turn)
    {
        var filled = Press.DataOf(turn);
        foreach (var name in new[] { LaunchForm.Domains, LaunchForm.Why, LaunchForm.ClosingDay, LaunchForm.ClosingTime, LaunchForm.Minimum })
            data[name] = filled.Text(name);
        return data;
    }
}
