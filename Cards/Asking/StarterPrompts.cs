using Cards.Elements;

namespace Cards.Asking;

/// <summary>Questions to start with, each a button that asks it.</summary>
internal static class StarterPrompts
{
    /// <summary>The heading and the buttons, one a row because Teams cuts off long words that stand side by side; nothing when there are no questions.</summary>
    public static IEnumerable<CardElement> Of(IReadOnlyList<string> prompts) => prompts.Count == 0
        ? []
        : [
            TextBlock.Heading("Try asking") with { Spacing = Spacing.Medium },
            .. prompts.Select(prompt => new ActionSet([AskButton.Of(prompt)]) { Spacing = Spacing.Small }),
        ];
}
