using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.People;
using Bot.Places.Tree;
using Bot.Turns;

namespace Bot.Places.Launching;

/// <summary>Decides whether a check-in of many teams can be launched, and notes each team for the keeper to launch it in.</summary>
internal sealed class RoundStart(RoundBell bell, Audit audit, TimeProvider clock)
{
    private const string Done = "Launched. Each team gets its own card, and its leads a word from me. Type **progress** to see how it goes.";

    /// <summary>The round as it would be; else why not, null where something is missing.</summary>
    public (Round? Round, string? Problem) Decide(Turn turn, RoundPlace place, PlaceNode node, LaunchForm? form)
    {
        if (form is null)
            return (null, null);

        // Decided as for one of its teams: what holds for each, holds for all.
        var sample = new TeamChannel(turn.Address.TenantId, node.Id, node.Id);
        return CheckIns.Rounds.Launching.Decide(form, sample, turn.Person, rosterSize: 1, open: null, clock.GetUtcNow()) switch
        {
            Decision.Yes(var checkIn) => (Of(place, node, checkIn), null),
            Decision.No(var why) => (null, why),
            _ => (null, null),
        };
    }

    public TurnOutcome Start(Turn turn, PlaceTree tree, PlaceNode node, Round round) => Form.End(
        turn,
        new TurnOutcome([], connection =>
        {
            if (!RoundStore.TryAdd(connection, round, tree.Neighbourhoods(node).Select(team => TeamOf(round, team)).OfType<RoundTeam>()))
                return;
            audit.NoteOf(connection, turn, "", "check-in of many teams launched");
            bell.Ring();
        }),
        Done);

    private static RoundTeam? TeamOf(Round round, PlaceNode node) =>
        node.Channel is { } channel ? new RoundTeam(round.Id, node.Id, node.Name, channel, TeamState.Waiting) : null;

    private static Round Of(RoundPlace place, PlaceNode node, CheckIn checkIn) => new()
    {
        Id = place.RoundId,
        TenantId = checkIn.TenantId,
        NodeId = node.Id,
        NodeName = node.Name,
        SetId = checkIn.SetId,
        SetJson = checkIn.SetJson,
        DomainIds = checkIn.DomainIds,
        Minimum = checkIn.Minimum,
        Why = checkIn.Why,
        LaunchedAt = checkIn.OpenedAt,
        ClosesAt = checkIn.ClosesAt,
        LeadId = checkIn.LeadId,
        LeadDirectoryId = checkIn.LeadDirectoryId,
        LeadName = checkIn.LeadName,
    };
}
