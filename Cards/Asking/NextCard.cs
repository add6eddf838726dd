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
    public static Card Of(IReadOnlyList<string> prompts) => new()
    {
        FallbackText = $"You could also ask: {string.Join(' ', prompts)}",
        Speak = $"You could also ask: {string.Join(' ', prompts)}",
        Body =
        [
            TextBlock.Heading("You could also ask"),
            .. prompts.Select(static prompt => new ActionSet([AskButton.Of(prompt)]) { Spacing = Spacing.Small }),
        ],
    };
}
