using Cards.Elements;

namespace Cards.Asking;

/// <summary>What to ask next, under an answer.</summary>
/// <remarks>
/// Not Teams' suggested actions: beside them the Microsoft 365 Agents Playground draws an answer without its links and numbers.
/// </remarks>
public static class NextCard
{
    /// <summary>The card.</summary>
    /// <param name="prompts">Questions or wishes, best first, each a button; at least one, at most <see cref="CardLimits.MaxActions"/>.</param>
    /// <param name="offer">Something else to go on with; null for nothing.</param>
    public static Card Of(IReadOnlyList<string> prompts, CardAction? offer = null) => new()
    {
        FallbackText = $"You could also ask: {string.Join(' ', prompts)}",
        Speak = $"You could also ask: {string.Join(' ', prompts)}",
        Body =
        [
            TextBlock.Heading("You could also ask"),
            .. Buttons(prompts, offer).Select(static button => new ActionSet([button]) { Spacing = Spacing.Small }),
        ],
    };

    private static CardAction[] Buttons(IEnumerable<string> prompts, CardAction? offer) =>
        [.. prompts.Select(AskButton.Of), .. offer is null ? Array.Empty<CardAction>() : [offer]];
}
