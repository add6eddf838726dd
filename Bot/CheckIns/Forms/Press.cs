using System.Text.Json;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Forms;

/// <summary>A button of a card or of a form that somebody pressed.</summary>
/// <param name="Verb">What it asks for.</param>
/// <param name="Data">What came with it: its own data, and what was filled in.</param>
internal sealed record Press(string Verb, JsonElement Data)
{
    /// <summary>What was pressed; null where nothing was.</summary>
    // Every button of a form that was opened from the compose box comes under that command's verb, with its own in its data.
    public static Press? Of(TurnInput? input) => input switch
    {
        TurnInput.Pressed pressed => new Press(pressed.Verb, pressed.Data),
        TurnInput.Opened opened => new Press(opened.Verb, opened.Data),
        TurnInput.Submitted submitted => new Press(submitted.Data.Text("verb") is { Length: > 0 } verb ? verb : submitted.Verb, submitted.Data),
        _ => null,
    };

    /// <summary>What came with a press; nothing where nothing was pressed.</summary>
    public static JsonElement DataOf(Turn turn) => Of(turn.Input)?.Data ?? default;

    /// <summary>Whether a form may be shown to this press: in a dialog, or where nobody else reads along and nothing of it is kept on its way.</summary>
    public static bool IsAlone(Turn turn) => turn.Input is TurnInput.Opened or TurnInput.Submitted
        || turn is { Input: TurnInput.Pressed { IsMessage: false }, Address.Kind: ConversationKind.Personal };

    /// <summary>The next page where the press came from: in its dialog, or in the place of the card.</summary>
    public static Reply Next(Turn turn, string title, Card card) => turn.Input is TurnInput.Pressed ? new Reply.Show(card) : new Reply.Dialog(title, card);

    /// <summary>The route of buttons with these verbs, wherever they stand.</summary>
    public static TurnRoute Route<THandler>(params string[] verbs)
        where THandler : ITurnHandler =>
        new(typeof(THandler), turn => Of(turn.Input) is { } press && verbs.Contains(press.Verb, StringComparer.Ordinal));
}
