using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Turns;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.CheckIns.Opening;

/// <summary>Takes the two steps of the form in which a lead launches a check-in.</summary>
internal sealed class LaunchHandler(LaunchPlaces places, LaunchForms forms, Launch launch, Participants participants, Database database) : ITurnHandler
{
    private const string NotOffered = "That check-in is no longer offered, so nothing was changed. Type **check-in** to see those that are.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Press.Of(turn.Input) is not { } press || await places.ChosenAsync(turn, press.Data, cancellationToken) is not { } place)
            return TurnOutcome.Answer(turn, Seals.Broken);
        if (!await places.IsLedAsync(turn, place, cancellationToken))
            return TurnOutcome.Deny(turn, "launch", CheckInHandler.LeadsOnly);
        var isFirstStep = press.Verb is LaunchCard.ChooseVerb;
        if (forms.Find(isFirstStep ? press.Data.Text(LaunchCard.Set) : place.SetId) is not { } set)
            return TurnOutcome.Answer(turn, NotOffered);
        if (isFirstStep)
            return forms.Details(turn, place, set);

        var people = await participants.OfAsync(place.In(turn.Address.TenantId), cancellationToken);
        return database.Read(connection => launch.Start(turn, connection, place, set, (LaunchEntry.Read(press.Data), people)));
    }
}
