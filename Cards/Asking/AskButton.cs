using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Asking;

/// <summary>A button that asks the bot a question.</summary>
/// <remarks>
/// Teams' own way to say words in the chat (<c>imBack</c>) would show the question as typed, but does nothing in the
/// Microsoft 365 Agents Playground, which fails on any card that uses it.
/// </remarks>
public static class AskButton
{
    /// <summary>What the bot is asked to do.</summary>
    public const string Verb = "ask";

    /// <summary>The name of the question in the button's data.</summary>
    public const string Question = "question";

    /// <summary>The button.</summary>
    /// <param name="question">The question, which is also what the button says; at most <see cref="CardLimits.MaxButtonLetters"/> letters.</param>
    public static ExecuteAction Of(string question) => new(question, Verb, new JsonObject { [Question] = question });
}
