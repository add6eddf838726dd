using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.People;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Places.Pooling;

/// <summary>Shares a team's own newest results with a level above, and takes them back. What was seen once counts as known for good.</summary>
internal sealed class Sharing(Database database, Audit audit, TimeProvider clock)
{
    private const string NoResults = "Your team has no results to share: none of its check-ins was answered by enough people.";
    private const string WouldTell = "These cannot be shared: with what is known already, somebody could work out what the other teams answered. Nothing was changed.";
    private const string NotShared = "They are not shared there, so nothing was changed.";

    public TurnOutcome Share(Turn turn, PlaceNode team, PlaceNode with) => Newest(team) is not { } checkIn ? TurnOutcome.Answer(turn, NoResults)
        : !database.Read(connection => CanShare(connection, checkIn)) ? TurnOutcome.Answer(turn, WouldTell)
        : TurnOutcome.Answer(turn, $"Those who lead {CardText.Escape(with.Name)} can see your team's results of {LondonDate.Of(ClosedAt(checkIn))} now. **withdraw results from {CardText.Escape(with.Name)}** ends that.", connection =>
        {
            if (!CanShare(connection, checkIn))
                throw new StaleException();
            ShareStore.Share(connection, checkIn.Id, with.Id, clock.GetUtcNow());
            audit.NoteOf(connection, turn, checkIn.TeamId, "results shared");
        });

    public TurnOutcome Withdraw(Turn turn, PlaceNode team, PlaceNode from) =>
        Newest(team) is not { } checkIn || !database.Read(connection => ShareStore.IsShared(connection, checkIn.Id, from.Id)) ? TurnOutcome.Answer(turn, NotShared)
            : TurnOutcome.Answer(turn, $"Those who lead {CardText.Escape(from.Name)} can no longer see them. What they have seen they may remember, and what all teams came to together stays.", connection =>
            {
                ShareStore.Withdraw(connection, checkIn.Id, from.Id, clock.GetUtcNow());
                audit.NoteOf(connection, turn, checkIn.TeamId, "results withdrawn");
            });

    /// <summary>Whether everybody else stays hidden when a team's results are known.</summary>
    public static bool CanShare(DbConnection connection, CheckIn checkIn) => ShareStore.WasShared(connection, checkIn.Id)
        || PoolStore.PieceOf(connection, checkIn) is not { } piece
        || piece.BearsSharing(checkIn.Id, PoolSum.Tallies(piece.Teams[0].Counts));

    // The newest that was answered by enough people.
    private CheckIn? Newest(PlaceNode team) => team.Channel is not { } channel ? null : database.Read(connection => CheckInStore
        .ClosedInTeam(connection, channel.TenantId, channel.TeamId, DateTimeOffset.UnixEpoch)
        .FirstOrDefault(checkIn => ResultStore.Find(connection, checkIn)?.Answered is not null));

    private static DateTimeOffset ClosedAt(CheckIn checkIn) => DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosedAt ?? 0);
}
