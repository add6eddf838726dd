using System.Text.Json;
using Bot.Turns;

namespace Bot.CheckIns.Forms;

/// <summary>A button of a card or of a form that somebody pressed.</summary>
/// <param name="Verb">What it asks for.</param>
/// <param name="Data">What came with it: its own data, and what was filled in.</param>
internal sealed record Press(string Verb, JsonElement Data)
{
    // Every button of a form that was opened from the compose box comes under that command's verb, with its own in its data.
    public static Press? Of(TurnInput input) => input switch
    {
        TurnInput.Pressed pressed => new Press(pressed.Verb, pressed.Data),
        TurnInput.Opened opened => new Press(opened.Verb, opened.Data),
        TurnInput.Submitted submitted => new Press(submitted.Data.Text("verb") is { Length: > 0 } verb ? verb : submitted.Verb, submitted.Data),
        _ => null,
    };

    /// <summary>The route of buttons with these verbs, wherever they stand.</summary>
    public static TurnRoute Route<THandler>(params string[] verbs)
        where THandler : ITurnHandler =>
        new(typeof(THandler), turn => Of(turn.Input) is { } press && verbs.Contains(press.Verb, StringComparer.Ordinal));
}
