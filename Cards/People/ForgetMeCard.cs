using Cards.Elements;

namespace Cards.People;

/// <summary>Erases what the bot holds on a person, who is asked twice.</summary>
public static class ForgetMeCard
{
    /// <summary>What the bot is asked to do first: to ask.</summary>
    public const string AskVerb = "forget-me";

    /// <summary>What the bot is asked to do after the first yes: to ask again.</summary>
    public const string AskAgainVerb = "forget-me/again";

    /// <summary>What the bot is asked to do after the second yes.</summary>
    public const string Verb = "forget-me/now";

    /// <summary>What the bot is asked to do after a no.</summary>
    public const string KeepVerb = "forget-me/keep";

    private const string Heading = "Forget me";

    /// <summary>The button that begins it.</summary>
    internal static ExecuteAction Button => new("Forget me", AskVerb);

    /// <summary>Asks the first time.</summary>
    public static Card Ask() => Of(
        "I can erase everything that I hold about you: your competency profile and goals, your learning plan, your questions, and your answers in open check-ins.",
        [new ExecuteAction("Erase it", AskAgainVerb), new ExecuteAction("Keep it", KeepVerb)]);

    /// <summary>Asks the second time.</summary>
    public static Card AskAgain() => Of(
        "Are you sure? This cannot be undone. If you may need something later, choose Send me all of it first.",
        [new ExecuteAction("Yes, erase everything", Verb), new ExecuteAction("Send me all of it", MyDataCard.ExportVerb), new ExecuteAction("Keep it", KeepVerb)]);

    /// <summary>What stands there afterwards.</summary>
    /// <param name="words">What came of it; plain text.</param>
    public static Card Done(string words) => Of(CardText.Escape(words), null);

    private static Card Of(string words, IReadOnlyList<CardAction>? buttons) => new()
    {
        FallbackText = $"{Heading}: {words}",
        Speak = $"{Heading}: {words}",
        Body = [TextBlock.Title(Heading), new TextBlock(words)],
        Actions = buttons,
    };
}
