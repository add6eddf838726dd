using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Experts;

/// <summary>A button that takes a question to a person, and the small card that offers it.</summary>
public static class AskAPersonButton
{
    /// <summary>What the bot is asked to do.</summary>
    public const string Verb = "experts.ask";

    /// <summary>The name of the question in the button's data.</summary>
    public const string Question = "question";

    /// <summary>The button.</summary>
    /// <param name="question">The question as it was asked; may be empty.</param>
    public static ExecuteAction Of(string question) => new("Ask a person", Verb, new JsonObject { [Question] = question });

    /// <summary>The card that offers it under an answer that was none.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static Card Offer(string question) => new()
    {
        FallbackText = "Type: ask a person.",
        Speak = "An expert in your organisation may know.",
        Body =
        [
            TextBlock.Heading("Somebody may know"),
            new TextBlock("I can pass your question on to the experts of your organisation. You see the wording first."),
        ],
        Actions = [Of(question)],
    };
}
