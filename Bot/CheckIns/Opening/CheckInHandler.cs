using Bot.CheckIns.Rounds;
using Bot.Turns;

namespace Bot.CheckIns.Opening;

/// <summary>Begins the form in which a lead launches a check-in: from a channel, the compose box there, or the lead's own chat.</summary>
internal sealed class CheckInHandler(LaunchPlaces places, LaunchForms forms) : ITurnHandler
{
    public const string LeadsOnly =
        "Only a lead of the team can start a check-in, so nothing was changed. To answer one that is open, type **answer** in our own chat. **leads** in a channel shows who leads the team.";

    private const string NotHere = "A check-in belongs to a channel of a team. Mention me there with the word **check-in**.";
    private const string LeadsNoTeam = "I know no channel of a team that you lead. Mention me there with the word **check-in**. To answer a check-in, type **answer**.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Address.Kind is ConversationKind.Personal)
        {
            var channels = await places.LedAsync(turn, cancellationToken);
            return channels is [] ? TurnOutcome.Answer(turn, LeadsNoTeam) : forms.Choose(turn, place: null, channels);
        }

        return TeamChannel.Of(turn.Address) is not { } channel ? TurnOutcome.Answer(turn, NotHere)
            : LaunchPlace.Of(channel) is var place && !await places.IsLedAsync(turn, place, cancellationToken) ? TurnOutcome.Deny(turn, "launch", LeadsOnly)
            : forms.Choose(turn, place, []);
    }
}
