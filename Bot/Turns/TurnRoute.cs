namespace Bot.Turns;

/// <summary>Which turns a handler takes.</summary>
/// <param name="Handler">The handler's type, an <see cref="ITurnHandler"/>.</param>
/// <param name="Takes">Says whether a turn's input is for it.</param>
/// <param name="IsLastResort">Asked only when no other route takes the turn.</param>
internal sealed record TurnRoute(Type Handler, Func<TurnInput, bool> Takes, bool IsLastResort = false)
{
    /// <summary>The route of a command: these words alone, in any case, with or without a full stop.</summary>
    public static TurnRoute ForWords<THandler>(params string[] words)
        where THandler : ITurnHandler
    {
        var known = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new TurnRoute(typeof(THandler), input => input is TurnInput.Typed typed && known.Contains(typed.Words.Trim(' ', '.', '!', '?', '/')));
    }

    /// <summary>The route of a card's button.</summary>
    public static TurnRoute ForVerb<THandler>(string verb)
        where THandler : ITurnHandler =>
        new(typeof(THandler), input => input is TurnInput.Pressed pressed && string.Equals(pressed.Verb, verb, StringComparison.Ordinal));

    /// <summary>The route of everything of one kind.</summary>
    public static TurnRoute For<TInput, THandler>(bool isLastResort = false)
        where TInput : TurnInput
        where THandler : ITurnHandler =>
        new(typeof(THandler), static input => input is TInput, isLastResort);
}
