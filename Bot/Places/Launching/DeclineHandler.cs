using System.Data.Common;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Managing;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Places.Launching;

/// <summary>Lets a team's lead take the team out of a check-in of many teams, until it is counted.</summary>
internal sealed class DeclineHandler(LeadDesk desk, Standing standing, CheckInPost post, Database database, TimeProvider clock) : ITurnHandler
{
    private const string None = "No check-in of several teams waits in a team that you lead. In a channel, mention me with **decline** for its team alone.";
    private const string NotOfMany = "That check-in is your team's own. Type **manage** to cancel it.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Press.Of(turn.Input) is not { } press)
            return await AllAsync(turn, cancellationToken);

        var (checkIn, refusal) = await desk.FindAsync(turn, press.Data, cancellationToken);
        return checkIn is null ? refusal
            : database.Read(connection => RoundStore.TeamOf(connection, checkIn.Id)) is not { } team ? TurnOutcome.Tell(NotOfMany)
            : !checkIn.IsOpenAt(clock.GetUtcNow()) ? Form.End(turn, TurnOutcome.Nothing, Leading.Over)
            : Form.End(turn, Decline(turn, [team]), "Declined: your team's answers are deleted uncounted, and its card says so.");
    }

    // Those whose card has not come yet too: they get none.
    private async Task<TurnOutcome> AllAsync(Turn turn, CancellationToken cancellationToken)
    {
        var led = await standing.LedTeamsAsync(turn, standing.Tree(turn), cancellationToken);
        var teams = database.Read(connection => led
            .SelectMany(node => RoundStore.RunningOf(connection, turn.Address.TenantId, node.Channel?.TeamId ?? ""))
            .Where(team => team.State is TeamState.Waiting || OpenOf(connection, team) is not null)
            .ToList());
        return teams is [] ? TurnOutcome.Answer(turn, None)
            : Form.End(turn, Decline(turn, teams), $"Declined for {string.Join("; ", teams.Select(static team => CardText.Escape(team.Name)))}: answers are deleted uncounted, and cards that are there say so.");
    }

    private TurnOutcome Decline(Turn turn, IReadOnlyList<RoundTeam> teams)
    {
        var cancelled = database.Read(connection => teams.Select(team => OpenOf(connection, team)).OfType<CheckIn>()
            .Select(checkIn => Leading.Cancel(checkIn, clock.GetUtcNow())).OfType<Decision.Yes>().Select(static yes => yes.CheckIn).ToList());
        return new TurnOutcome(
            [.. database.Read(connection => cancelled.ConvertAll(checkIn => post.Replace(connection, checkIn)))],
            connection =>
            {
                foreach (var checkIn in cancelled)
                {
                    Ending.Cancel(connection, checkIn);
                    desk.Note(connection, turn, checkIn, "check-in of many teams declined");
                }

                foreach (var team in teams)
                    Move(connection, team);
            });
    }

    private static void Move(DbConnection connection, RoundTeam team)
    {
        if (!RoundStore.TryMove(connection, team, TeamState.Declined))
            throw new StaleException(); // Its card has come meanwhile.
    }

    private CheckIn? OpenOf(DbConnection connection, RoundTeam team) =>
        team.CheckInId is { } id && CheckInStore.Find(connection, team.Channel.TenantId, id) is { } checkIn && checkIn.IsOpenAt(clock.GetUtcNow()) ? checkIn : null;
}
