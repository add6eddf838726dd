using System.Globalization;
using Cards.CheckIns;
using Cards.Elements;

namespace Cards.Places;

/// <summary>What a neighbourhood, a place or the system puts first, with how it moves; and for those who lead it, what they can do.</summary>
public static class PrioritiesCard
{
    /// <summary>What the bot is asked to do to show them.</summary>
    public const string ShowVerb = "places/priorities";

    /// <summary>What the bot is asked to do with one that is done.</summary>
    public const string DoneVerb = "places/priorities/done";

    /// <summary>What the bot is asked to do with one for the level above.</summary>
    public const string RaiseVerb = "places/priorities/raise";

    /// <summary>What the bot is asked to do with one that was raised.</summary>
    public const string AnswerVerb = "places/priorities/answer";

    /// <summary>The name of the own priority chosen.</summary>
    public const string Own = "own";

    /// <summary>The name of the raised priority chosen.</summary>
    public const string RaisedOne = "raised";

    /// <summary>The name of the answer.</summary>
    public const string Answer = "answer";

    /// <summary>The name of the reason.</summary>
    public const string Reason = "reason";

    private const int ReasonLetters = 300;
    private const int MostRaised = 25;

    private static readonly Choice[] Answers = [new("Take it on", "taken on"), new("Join it with the priority chosen above", "joined with another"), new("Decline it, with a reason", "declined")];

    /// <summary>The card for those who lead it.</summary>
    public static Card Of(PrioritiesFacts priorities) => ToRead(priorities) with
    {
        Body = [.. ToRead(priorities).Body, .. Problem.Of(priorities.Note), .. OwnChoice(priorities), .. RaisedChoice(priorities)],
        Actions =
        [
            new ExecuteAction("Agree one", PriorityForm.Verb, priorities.Data),
            .. priorities.Open.Count > 0 ? [new ExecuteAction("Mark as done", DoneVerb, priorities.Data)] : Array.Empty<CardAction>(),
            .. priorities.Raisable.Count > 0 && priorities.Above is not null ? [new ExecuteAction("Raise it", RaiseVerb, priorities.Data)] : Array.Empty<CardAction>(),
            .. priorities.Raised.Count > 0 ? [new ExecuteAction("Answer", AnswerVerb, priorities.Data)] : Array.Empty<CardAction>(),
        ],
    };

    /// <summary>The card for everybody else of it.</summary>
    public static Card ToRead(PrioritiesFacts priorities)
    {
        var counted = priorities.Open.Count == 0 ? "No priority is open." : $"{priorities.Open.Count.ToString(CultureInfo.InvariantCulture)} of at most 5 are open.";
        return new Card
        {
            FallbackText = $"Priorities of {priorities.Name}: {counted}",
            Speak = $"Priorities of {priorities.Name}: {counted}",
            Body =
            [
                TextBlock.Title($"Priorities: {CardText.Escape(priorities.Name)}"),
                new TextBlock(counted),
                .. priorities.Open.SelectMany(Rows),
            ],
        };
    }

    private static CardElement[] Rows(PriorityRow row) =>
    [
        TextBlock.Heading(CardText.Escape(row.Lines[0])) with { Spacing = Spacing.Medium },
        new TextBlock(string.Join('\n', row.Lines.Skip(1).Select(static line => $"- {CardText.Escape(line)}"))) { Spacing = Spacing.Small },
    ];

    private static CardElement[] OwnChoice(PrioritiesFacts priorities) => priorities.Open.Count == 0
        ? []
        : [new InputChoiceSet(Own, Question(priorities), [.. priorities.Open.Select(static row => new Choice(row.Lines[0], row.Id))]) { Style = ChoiceStyle.Compact }];

    private static CardElement[] RaisedChoice(PrioritiesFacts priorities) => priorities.Raised.Count == 0
        ? []
        :
        [
            TextBlock.Heading("Raised to you") with { Spacing = Spacing.Large },
            new InputChoiceSet(RaisedOne, "Waiting for your answer", [.. priorities.Raised.Take(MostRaised)]) { Style = ChoiceStyle.Compact },
            new InputChoiceSet(Answer, "Your answer", Answers) { Value = Answers[0].Value },
            new InputText(Reason, "Why, if you decline it") { MaxLength = ReasonLetters, IsMultiline = true },
        ];

    private static string Question(PrioritiesFacts priorities) =>
        priorities is { Above: { } above, Raisable.Count: > 0 } ? $"Which one? To raise it asks {above} to act" : "Which one?";
}
