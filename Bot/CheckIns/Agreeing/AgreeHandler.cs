using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards.CheckIns.Agreed;
using ActionCard = Cards.CheckIns.Agreed.ActionForm;

namespace Bot.CheckIns.Agreeing;

/// <summary>Takes down what a team agrees to do: shows the form, keeps what was filled in, and tells the channel.</summary>
internal sealed class AgreeHandler(ActionDesk desk, Form form, Agreement agreement, TimeProvider clock) : ITurnHandler
{
    private const string Elsewhere = "An action belongs to a channel of a team. Mention me there with the words **agree an action**.";
    private const string Incomplete = "Write what you will do and who will see to it, and choose a date from today on.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Press.Of(turn.Input) is not { } press)
            return TeamChannel.Of(turn.Address) is { } here ? Show(turn, here, checkInId: null) : TurnOutcome.Answer(turn, Elsewhere);

        var (channel, checkInId, refusal) = await desk.FindAsync(turn, press.Data, cancellationToken);
        return channel is null ? refusal
            : press.Verb is ActionCard.SaveVerb ? Save(turn, channel, checkInId, press.Data)
            : Show(turn, channel, checkInId);
    }

    private TurnOutcome Save(Turn turn, TeamChannel channel, string? checkInId, JsonElement data)
    {
        var entered = new Actions.ActionForm(data.Text(ActionCard.What), data.Text(ActionCard.Who), data.Day(ActionCard.Due));
        if (Actions.AgreedAction.Of(channel, checkInId, entered, clock.GetUtcNow()) is not { } action)
            return Show(turn, channel, checkInId, entered);

        return Form.End(turn, agreement.Of(turn, channel, action), "Saved, and the channel sees it.");
    }

    private TurnOutcome Show(Turn turn, TeamChannel channel, string? checkInId, Actions.ActionForm? entered = null)
    {
        var (kind, id) = checkInId is null ? (SealKind.Actions, ActionCards.IdOf(channel)) : (SealKind.CheckIn, checkInId);
        return form.Show(turn, kind, id, (data, place) => ActionCard.Of(
            new ActionFormFacts(data) { What = entered?.What, Who = entered?.Who, Due = entered?.Due, Problem = entered is null ? null : Incomplete }, place));
    }
}
