using Bot.Turns;

namespace Bot.Places.Tree;

/// <summary>Commands that end with the name of a place.</summary>
internal static class PlaceWords
{
    /// <summary>The route of a command with a name behind it.</summary>
    /// <param name="words">What stands before the name, with the space.</param>
    public static TurnRoute After<THandler>(string words)
        where THandler : ITurnHandler =>
        new(typeof(THandler), turn => turn.Input is TurnInput.Typed typed && typed.Words.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name that was typed behind a command; null where nothing was.</summary>
    public static string? NameAfter(Turn turn, string words) =>
        turn.Input is TurnInput.Typed typed && typed.Words.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? typed.Words[words.Length..].Trim(' ', '.', '!', '?') : null;
}
