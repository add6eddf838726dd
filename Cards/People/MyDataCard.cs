using Cards.Elements;

namespace Cards.People;

/// <summary>What the bot holds on the person who asks.</summary>
public static class MyDataCard
{
    /// <summary>What the bot is asked to do for a person who wants all of it as files.</summary>
    public const string ExportVerb = "my-data/export";

    /// <summary>What the bot is asked to do for a person who wants to see it.</summary>
    public const string ShowVerb = "my-data";

    private const string Heading = "What I hold about you";
    private const string OnceOnly = "Each link works once, for 15 minutes. Do not pass it on: whoever opens it can read it.";
    private const string Nothing = "Nothing.";

    /// <summary>Leads to it. It says nothing yet, since it may wait to be sent beside the person's name.</summary>
    public static Card Offer() => new()
    {
        FallbackText = $"{Heading}. This needs a newer version of Teams. Try it in Teams on the web.",
        Speak = Heading,
        Body = [TextBlock.Title(Heading), new TextBlock("You can see it, save all of it, and have it erased. Nobody else is shown it.")],
        Actions = [new ExecuteAction("Show it", ShowVerb), ForgetMeCard.Button],
    };

    /// <summary>Leads to the files.</summary>
    /// <param name="page">Where it can be saved once as a page to read.</param>
    /// <param name="data">Where it can be saved once as data.</param>
    public static Card Files(Uri page, Uri data) => new()
    {
        FallbackText = $"All that I hold about you. {OnceOnly}",
        Speak = $"All that I hold about you. {OnceOnly}",
        Body = [TextBlock.Title("All that I hold about you"), new TextBlock(OnceOnly)],
        Actions = [new OpenUrlAction("Page to read", page), new OpenUrlAction("Data (JSON)", data), ForgetMeCard.Button],
    };

    /// <summary>The card.</summary>
    /// <param name="held">What is held, in the order shown; empty for nothing.</param>
    public static Card Of(IReadOnlyList<HeldData> held) => new()
    {
        FallbackText = $"{Heading}: {(held.Count == 0 ? Nothing : string.Join("; ", held.Select(static data => $"{data.Kind}: {data.Held}")))}",
        Speak = $"{Heading}: {(held.Count == 0 ? Nothing : string.Join(", ", held.Select(static data => data.Kind)))}",
        Body =
        [
            TextBlock.Title(Heading),
            held.Count == 0 ? new TextBlock(Nothing) : new FactSet([.. held.Select(static data => new Fact(CardText.Escape(data.Kind), CardText.Escape(data.Held)))]),
            new TextBlock("Answers in a closed check-in are not here: they are deleted at the close, and only totals stay, which belong to no one person."),
        ],
        Actions = held.Count == 0 ? null : [new ExecuteAction("Send me all of it", ExportVerb), ForgetMeCard.Button],
    };
}
