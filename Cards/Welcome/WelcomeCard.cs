using Cards.Asking;
using Cards.Elements;

namespace Cards.Welcome;

/// <summary>What a person reads once, when the bot joins their personal chat.</summary>
public static class WelcomeCard
{
    private const string Purpose =
        "I answer questions about the workforce development framework for social prescribing link workers. " +
        "Each answer shows where it comes from. If my sources do not say, I tell you so.";

    /// <summary>The card.</summary>
    /// <param name="prompts">Three or four questions to start with, in order; each becomes a button that asks it.</param>
    /// <param name="writtenByModel">Whether a language model writes answers from the sources.</param>
    public static Card Of(IReadOnlyList<string> prompts, bool writtenByModel) => new()
    {
        FallbackText = $"Hello, I am {Disclosure.ProductName}. {Purpose} {Disclosure.NoPatients} {Disclosure.Independent} Type help to see what I can do.",
        Speak = $"Hello, I am {Disclosure.ProductName}. {Purpose} {Disclosure.NoPatients}",
        Body =
        [
            TextBlock.Title($"Hello, I am {Disclosure.ProductName}"),
            new TextBlock(Purpose),
            new Container(
            [
                TextBlock.Heading("Before you start"),
                new TextBlock(
                    $"""
                    - {Disclosure.NoPatients}
                    - {Disclosure.Independent}
                    - Our chat is confidential: I never tell others who asked what. Your organisation keeps Teams chats under its own rules.
                    - {Disclosure.Answers(writtenByModel)}
                    - I cannot give medical advice or decide about a person's care.
                    """),
            ])
            {
                Style = ContainerStyle.Emphasis,
                Spacing = Spacing.Medium,
            },
            .. StarterPrompts.Of(prompts),
            new TextBlock("Or ask in your own words. Type **help** to see what else I can do.") { Spacing = Spacing.Medium },
        ],
    };
}
