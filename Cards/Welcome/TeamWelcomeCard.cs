using Cards.Elements;

namespace Cards.Welcome;

/// <summary>What a team reads once, when the bot joins its channel or group chat.</summary>
public static class TeamWelcomeCard
{
    /// <summary>The card.</summary>
    /// <param name="prompt">A question that shows how to ask.</param>
    /// <param name="writtenByModel">Whether a language model writes answers from the sources.</param>
    public static Card Of(string prompt, bool writtenByModel)
    {
        const string HowToAsk = "Mention me with a question. For example:";
        var example = $"@{Disclosure.ProductName} {prompt}";
        return new Card
        {
            FallbackText = $"{Disclosure.ProductName} is here. {HowToAsk} {example} {Disclosure.NoPatients} {Disclosure.Independent}",
            Speak = $"{Disclosure.ProductName} is here. {HowToAsk} {example}",
            Body =
            [
                TextBlock.Title($"{Disclosure.ProductName} is here"),
                new TextBlock("I answer questions about the workforce development framework, in the thread, and show my sources."),
                new TextBlock(HowToAsk),
                new TextBlock(CardText.Escape(example)) { Weight = TextWeight.Bolder, Spacing = Spacing.Small },
                new TextBlock(
                    $"""
                    - Everyone here can see what you ask. To ask in private, open a chat with me.
                    - {Disclosure.NoPatients}
                    - {Disclosure.Independent}
                    - {Disclosure.Answers(writtenByModel)}
                    """),
            ],
        };
    }
}
