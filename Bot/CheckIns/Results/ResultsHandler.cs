using Bot.CheckIns.Forms;
using Bot.CheckIns.Managing;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Trends;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Results;

/// <summary>Shows a lead, in their own chat, how the check-ins of their channels have gone over time.</summary>
internal sealed class ResultsHandler(LeadDesk desk, Database database) : ITurnHandler
{
    private const int MostCards = 5;
    private const string None = "No check-in of a team that you lead has results yet. What a check-in came to is in the thread of its card.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var cards = new List<Card>();
        foreach (var (channel, setId) in database.Read(connection => CheckInStore.WithResults(connection, turn.Address.TenantId)))
        {
            if (LeadDesk.IsAbout(turn, channel) && await desk.IsLedAsync(turn, channel.TeamId, cancellationToken)
                && ResultCards.Trend(database.Read(connection => ResultStore.Last(connection, channel, setId, Trend.Most))) is { } card)
                cards.Add(card);
        }

        return cards is [] ? TurnOutcome.Answer(turn, None) : Form.Whisper(turn, cards.Take(MostCards).Select(static card => Message.Of(card, card.Speak)));
    }
}
