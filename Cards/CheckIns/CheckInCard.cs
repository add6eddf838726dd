using System.Text.Json.Nodes;
using Cards.CheckIns.Launching;
using Cards.Elements;

namespace Cards.CheckIns;

/// <summary>A check-in in its channel, from the launch to the end: one message, complete for everyone who sees it.</summary>
public static class CheckInCard
{
    /// <summary>The dialog in which a person answers; also leads back to its first page.</summary>
    public const string AnswerVerb = "check-in/answer";

    /// <summary>What the bot is asked to do for a person who would rather answer in their own chat with it.</summary>
    public const string AnswerInChatVerb = "check-in/answer-in-chat";

    private const int ActionsShown = 5;

    /// <summary>The card.</summary>
    public static Card Of(CheckInFacts checkIn) => new()
    {
        FallbackText = $"Check-in: {checkIn.Title}. {State(checkIn)} {(IsOpen(checkIn) ? "To answer, open our own chat and type: answer" : "")}".TrimEnd(),
        Speak = $"Check-in: {checkIn.Title}. {State(checkIn)}",
        Body =
        [
            TextBlock.Title(CardText.Escape(checkIn.Title)),
            new TextBlock(State(checkIn)) { Weight = TextWeight.Bolder },
            .. IsOpen(checkIn) ? Open(checkIn) : [],
        ],
        Actions = IsOpen(checkIn)
            ?
            [
                DialogButton.Of("Answer", AnswerVerb, checkIn.Data),
                new ExecuteAction("Answer in my own chat", AnswerInChatVerb, checkIn.Data),
                DialogButton.Of("Manage (lead)", ManageForm.Verb, checkIn.Data),
            ]
            : null,
    };

    /// <summary>A button that leads from another page to the first page of questions.</summary>
    internal static CardAction AnswerButton(string title, JsonObject data, FormPlace place) =>
        FormButton.Of(place, title, place is FormPlace.Dialog ? AnswerVerb : AnswerInChatVerb, data);

    private static CardElement[] Open(CheckInFacts checkIn) =>
    [
        .. StillOpen.Of(checkIn.Priorities),
        .. LastTime(checkIn.OpenActions),
        new FactSet(Facts(checkIn)),
        new Container([TextBlock.Heading("What happens to your answers"), new TextBlock(Confidentiality.InFull(checkIn.Minimum) + (checkIn.Place is { } place ? $"\n{Confidentiality.Beyond(place)}" : ""))])
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Medium,
        },
        new TextBlock(CardText.Escape(checkIn.Disclaimer)),
    ];

    private static CardElement[] LastTime(IReadOnlyList<AgreedAction> actions) => actions.Count == 0
        ? []
        : [TextBlock.Heading("Still to do from last time") with { Spacing = Spacing.Medium }, new TextBlock(Rows(actions))];

    private static string Rows(IReadOnlyList<AgreedAction> actions) => string.Join('\n', actions
        .Take(ActionsShown)
        .Select(static action => action.Row)
        .Concat(actions.Count > ActionsShown ? [$"- and {actions.Count - ActionsShown} more"] : Array.Empty<string>()));

    private static Fact[] Facts(CheckInFacts checkIn) =>
    [
        .. checkIn.Why is { } why ? [new Fact("Why", CardText.Escape(why))] : Array.Empty<Fact>(),
        new Fact("Led by", CardText.Escape(checkIn.Lead)),
        new Fact("Topics", CardText.Escape(string.Join("; ", checkIn.Domains))),
        new Fact("Takes", $"about {checkIn.Minutes} minutes; you can stop and come back"),
        new Fact("Answers", Participation.SoFar(checkIn.Answered, checkIn.Roster, checkIn.Minimum)),
    ];

    private static bool IsOpen(CheckInFacts checkIn) => checkIn.State is CheckInState.Open or CheckInState.ClosingSoon;

    private static string State(CheckInFacts checkIn) => checkIn.State switch
    {
        CheckInState.Open => $"Open until {LondonDate.WithTime(checkIn.ClosesAt)}.",
        CheckInState.ClosingSoon => $"Closing soon: you can answer until {LondonDate.WithTime(checkIn.ClosesAt)}.",
        CheckInState.Closed => $"Closed on {LondonDate.WithTime(checkIn.ClosesAt)}: {Participation.InTheEnd(checkIn.Answered, checkIn.Roster, checkIn.Minimum)}. What came of it is in this thread.",
        _ => $"Cancelled on {LondonDate.WithTime(checkIn.ClosesAt)}. All answers were deleted, and there are no results.",
    };
}
