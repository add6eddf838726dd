namespace Bot.Turns;

/// <summary>Which turns a handler takes.</summary>
/// <param name="Handler">The handler's type, an <see cref="ITurnHandler"/>.</param>
/// <param name="Takes">Says whether a turn is for it.</param>
/// <param name="IsLastResort">Asked only when no other route takes the turn.</param>
internal sealed record TurnRoute(Type Handler, Func<Turn, bool> Takes, bool IsLastResort = false)
{
    /// <summary>The route of a command: these words alone, in any case, with or without a full stop.</summary>
    public static TurnRoute ForWords<THandler>(params string[] words)
        where THandler : ITurnHandler
    {
        var known = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new TurnRoute(typeof(THandler), turn => turn.Input is TurnInput.Typed typed && known.Contains(typed.Words.Trim(' ', '.', '!', '?', '/')));
    }

    /// <summary>The route of a card's button.</summary>
    public static TurnRoute ForVerb<THandler>(string verb)
        where THandler : ITurnHandler =>
        new(typeof(THandler), turn => turn.Input is TurnInput.Pressed pressed && string.Equals(pressed.Verb, verb, StringComparison.Ordinal));

    /// <summary>The route of a dialog: of the button that opens it, and of its form.</summary>
    public static TurnRoute ForDialog<THandler>(string verb)
        where THandler : ITurnHandler =>
        new(typeof(THandler), turn => turn.Input switch
        {
            TurnInput.Opened opened => string.Equals(opened.Verb, verb, StringComparison.Ordinal),
            TurnInput.Submitted submitted => string.Equals(submitted.Verb, verb, StringComparison.Ordinal),
            _ => false,
        });

    /// <summary>The route of everything of one kind.</summary>
    public static TurnRoute For<TInput, THandler>(bool isLastResort = false)
        where TInput : TurnInput
        where THandler : ITurnHandler =>
        new(typeof(THandler), static turn => turn.Input is TInput, isLastResort);
}
