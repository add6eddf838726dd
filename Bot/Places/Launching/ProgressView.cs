using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Places.Tree;

namespace Bot.Places.Launching;

/// <summary>Reads how far rounds have come, for those who lead the place that launched them or one above.</summary>
internal static class ProgressView
{
    /// <summary>The newest rounds of these places that are not frozen, in the order of their launch.</summary>
    public static IReadOnlyList<Progress> Of(DbConnection connection, string tenantId, PlaceTree tree, IReadOnlyList<PlaceNode> led) =>
        [.. RoundStore.In(connection, tenantId).Where(round => round.FrozenAt is null && led.Any(node => string.Equals(node.Id, round.NodeId, StringComparison.Ordinal)))
            .Select(round => new Progress(round, Progress.Hidden([.. RoundStore.Teams(connection, round.Id).Select(team => Of(connection, tree, round, team))], round.Minimum)))];

    private static TeamProgress Of(DbConnection connection, PlaceTree tree, Round round, RoundTeam team)
    {
        var place = tree.Find(team.NodeId)?.ParentId ?? "";
        return team.CheckInId is not { } id || team.State is TeamState.Declined || CheckInStore.Find(connection, round.TenantId, id) is not { } checkIn
            ? new TeamProgress(team.NodeId, place, team.Name, team.State)
            : new TeamProgress(team.NodeId, place, team.Name, StateOf(checkIn), checkIn.RosterSize, AnsweredIn(connection, checkIn));
    }

    private static int? AnsweredIn(DbConnection connection, CheckIn checkIn) =>
        checkIn.CancelledAt is not null ? null : checkIn.ClosedAt is not null ? ResultStore.Counts(connection, checkIn.Id)?.Answered : AnswerStore.Answered(connection, checkIn.Id);

    private static string StateOf(CheckIn checkIn) => checkIn.CancelledAt is not null ? "cancelled" : checkIn.ClosedAt is not null ? "closed" : "open";
}
