using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Launching;

/// <summary>Shows those who lead a place how far its check-ins have come.</summary>
internal sealed class ProgressHandler(Standing standing, Database database) : ITurnHandler
{
    private const int MostCards = 3;
    private const string None = "No check-in of several teams runs in a place that you lead. Type **check-in for** and the place's name to launch one.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tree = standing.Tree(turn);
        var running = database.Read(connection => ProgressView.Of(connection, turn.Address.TenantId, tree, Standing.Led(turn.Person, tree)));
        return Task.FromResult(running is [] ? TurnOutcome.Answer(turn, None) : Form.Whisper(turn, running.Take(MostCards).Select(static progress => MessageOf(progress))));
    }

    private static Message MessageOf(Progress progress)
    {
        var card = ProgressCard.Of(new ProgressFacts(
            progress.Round.NodeName,
            progress.Round.Set.Title,
            DateTimeOffset.FromUnixTimeMilliseconds(progress.Round.ClosesAt),
            [.. progress.Teams.Select(static team => new TeamRow(team.Name, team.State, team.Roster, team.Answered))]));
        return Message.Of(card, card.Speak);
    }
}
