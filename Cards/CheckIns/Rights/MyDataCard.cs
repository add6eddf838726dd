using Cards.Elements;

namespace Cards.CheckIns.Rights;

/// <summary>What the bot holds on the person who asks.</summary>
public static class MyDataCard
{
    /// <summary>What the bot is asked to do for a person who wants all of it as files.</summary>
    public const string ExportVerb = "my-data/export";

    private const string Heading = "What I hold about you";
    private const string Nothing = "Nothing.";

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
