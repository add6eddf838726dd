using Cards.Elements;

namespace Cards.CheckIns.Answering;

/// <summary>Leads a person in their own chat to the check-ins that they can answer.</summary>
public static class OpenCheckInsCard
{
    /// <summary>The most check-ins that are shown: those that close first.</summary>
    public const int Most = 5;

    private const string Heading = "Check-ins you can answer";

    /// <summary>The card.</summary>
    /// <param name="checkIns">The check-ins, in the order of their deadlines; at least one.</param>
    public static Card Of(IReadOnlyList<OpenCheckIn> checkIns) => new()
    {
        FallbackText = $"{Heading}: {string.Join("; ", checkIns.Take(Most).Select(Line))}",
        Speak = $"{Heading}: {string.Join("; ", checkIns.Take(Most).Select(Line))}",
        Body =
        [
            TextBlock.Title(Heading),
            .. checkIns.Take(Most).SelectMany(Row),
            new TextBlock("What you answer is kept apart from your name. You can stop at any page and come back until the close."),
        ],
    };

    private static CardElement[] Row(OpenCheckIn checkIn) =>
    [
        new TextBlock($"**{CardText.Escape(checkIn.Title)}**\nOpen until {LondonDate.WithTime(checkIn.ClosesAt)}") { Spacing = Spacing.Medium },
        new ActionSet([ExecuteAction.WithoutInputs("Answer", CheckInCard.AnswerInChatVerb, checkIn.Data)]),
    ];

    private static string Line(OpenCheckIn checkIn) => $"{checkIn.Title}, open until {LondonDate.WithTime(checkIn.ClosesAt)}";
}
