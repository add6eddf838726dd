using System.Text.Json.Nodes;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Turns;
using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Launching;
using Cards.Elements;

namespace Bot.CheckIns.Managing;

/// <summary>Draws what a lead can do with a check-in that is open.</summary>
internal sealed class ManageForms(Form form, CheckInPost post, Seals seals, Database database)
{
    public TurnOutcome Menu(Turn turn, CheckIn checkIn) => Show(turn, checkIn, ManageForm.Of);

    /// <summary>The menu as it is written into the lead's own chat.</summary>
    public Message MenuInChat(Turn turn, CheckIn checkIn)
    {
        var card = ManageForm.Of(FactsOf(checkIn, seals.ForPerson(turn, SealKind.CheckIn, checkIn.Id)), FormPlace.Chat);
        return Message.Of(card, card.Speak);
    }

    /// <summary>What was chosen of the menu; the menu again when that is not of it.</summary>
    /// <param name="turn">The lead's turn.</param>
    /// <param name="checkIn">The check-in, open.</param>
    /// <param name="verb">What was chosen.</param>
    /// <param name="leads">To whom it can be handed over.</param>
    public TurnOutcome Chosen(Turn turn, CheckIn checkIn, string verb, IReadOnlyList<Choice> leads) => verb switch
    {
        ManageForm.CloseVerb => Show(turn, checkIn, ManageForm.Close),
        ManageForm.ExtendVerb => Extend(turn, checkIn),
        ManageForm.HandOverVerb => Show(turn, checkIn, (facts, place) => ManageForm.HandOver(facts, leads, place)),
        ManageForm.CancelVerb => Show(turn, checkIn, ManageForm.Cancel),
        _ => Menu(turn, checkIn),
    };

    public TurnOutcome Extend(Turn turn, CheckIn checkIn, string? problem = null) =>
        Show(turn, checkIn, (facts, place) => ManageForm.Extend(facts, place, problem));

    private TurnOutcome Show(Turn turn, CheckIn checkIn, Func<CheckInFacts, FormPlace, Card> draw) =>
        form.Show(turn, SealKind.CheckIn, checkIn.Id, (data, place) => draw(FactsOf(checkIn, data), place));

    private CheckInFacts FactsOf(CheckIn checkIn, JsonObject data) =>
        post.FactsOf(checkIn, database.Read(connection => CheckInPost.AnsweredIn(connection, checkIn)), data);
}
