using System.Text.Json;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Answers;

/// <summary>What comes with a press, and how the next page is shown where it came from: in a dialog, or in a person's own chat.</summary>
internal static class Pressing
{
    public const string OwnChatOnly = "Please answer in our own chat, in Teams on the web or a new version of Teams, or with the Answer button on the card. Nothing was changed.";

    public static JsonElement DataOf(TurnInput input) => input switch
    {
        TurnInput.Pressed pressed => pressed.Data,
        TurnInput.Opened opened => opened.Data,
        TurnInput.Submitted submitted => submitted.Data,
        _ => default,
    };

    /// <summary>The words of a field; empty when there are none.</summary>
    public static string TextIn(TurnInput input, string name) =>
        DataOf(input) is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var field) && field.ValueKind is JsonValueKind.String
            ? field.GetString() ?? ""
            : "";

    /// <summary>Whether a press asks for something under this verb, by whichever kind of button.</summary>
    public static bool IsFor(TurnInput? input, string verb) => input is TurnInput.Pressed pressed && string.Equals(pressed.Verb, verb, StringComparison.Ordinal)
        || (input is TurnInput.Submitted submitted && string.Equals(submitted.Verb, verb, StringComparison.Ordinal));

    /// <summary>Whether a page may be shown to this press: in a dialog, or where nobody else reads along and nothing of it is kept on its way.</summary>
    public static bool IsAlone(Turn turn) => turn.Input is TurnInput.Opened or TurnInput.Submitted
        || turn is { Input: TurnInput.Pressed { IsMessage: false }, Address.Kind: ConversationKind.Personal };

    public static Reply Show(Turn turn, string title, Card card) => turn.Input is TurnInput.Pressed ? new Reply.Show(card) : new Reply.Dialog(title, card);
}
