using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.CheckIns.Answering;

/// <summary>Takes a person's answers out of an open check-in, asked once more first.</summary>
public static class WithdrawCard
{
    /// <summary>What the bot is asked to do first: to ask once more.</summary>
    public const string AskVerb = "check-in/withdraw/ask";

    /// <summary>What the bot is asked to do when the person really wants it.</summary>
    public const string Verb = "check-in/withdraw";

    /// <summary>Asks once more.</summary>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    /// <param name="place">Where it is shown.</param>
    public static Card Ask(JsonObject data, FormPlace place) => Of(
        "Withdraw your answers?",
        "All your answers and comments in this check-in are deleted, and you no longer count as a person who answered.",
        [
            FormButton.Of(place, "Yes, withdraw them", Verb, data),
            CheckInCard.AnswerButton("Keep my answers", data, place),
        ]);

    /// <summary>Says that they are gone.</summary>
    /// <param name="closesAt">When the check-in closes.</param>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    /// <param name="place">Where it is shown.</param>
    public static Card Done(DateTimeOffset closesAt, JsonObject data, FormPlace place) => Of(
        "Your answers are deleted",
        $"You can still answer again until {LondonDate.WithTime(closesAt)}.",
        [CheckInCard.AnswerButton("Answer again", data, place)]);

    /// <summary>The button that begins it.</summary>
    internal static CardAction Button(JsonObject data, FormPlace place) => FormButton.WithoutInputs(place, "Withdraw my answers", AskVerb, data);

    private static Card Of(string heading, string words, CardAction[] buttons) => new()
    {
        FallbackText = $"{heading} {words}",
        Speak = $"{heading} {words}",
        Body = [TextBlock.Title(heading), new TextBlock(words)],
        Actions = buttons,
    };
}
