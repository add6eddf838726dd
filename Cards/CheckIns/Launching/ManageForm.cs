using Cards.Elements;

namespace Cards.CheckIns.Launching;

/// <summary>What a lead can do with an open check-in: first a menu, then one small form for each.</summary>
public static class ManageForm
{
    /// <summary>The dialog with the menu; also leads back to it.</summary>
    public const string Verb = "check-in/manage";

    /// <summary>What the bot is asked to do when something of the menu is chosen: to show that form.</summary>
    public const string ChooseVerb = "check-in/manage/choose";

    /// <summary>What the bot is asked to do when the lead really wants to close.</summary>
    public const string CloseVerb = "check-in/manage/close";

    /// <summary>What the bot is asked to do with a new deadline.</summary>
    public const string ExtendVerb = "check-in/manage/extend";

    /// <summary>What the bot is asked to do with a new lead.</summary>
    public const string HandOverVerb = "check-in/manage/hand-over";

    /// <summary>What the bot is asked to do when the lead really wants to cancel.</summary>
    public const string CancelVerb = "check-in/manage/cancel";

    /// <summary>The name of what was chosen: one of the four verbs above.</summary>
    public const string Chosen = "chosen";

    /// <summary>The name of the new lead.</summary>
    public const string Lead = "lead";

    /// <summary>The menu.</summary>
    /// <param name="checkIn">The check-in, open.</param>
    /// <param name="place">Where the form is filled in.</param>
    public static Card Of(CheckInFacts checkIn, FormPlace place) => Step(
        checkIn,
        "Manage this check-in",
        [
            new FactSet(
            [
                new Fact("Closes", LondonDate.WithTime(checkIn.ClosesAt)),
                new Fact("Answers", Participation.SoFar(checkIn.Answered, checkIn.Roster, checkIn.Minimum)),
            ]),
            Item("Close now", CloseVerb, checkIn, place),
            Item("Move the deadline", ExtendVerb, checkIn, place),
            Item("Hand over", HandOverVerb, checkIn, place),
            Item("Cancel the check-in", CancelVerb, checkIn, place),
        ]);

    /// <summary>Asks once more before it is closed.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static Card Close(CheckInFacts checkIn, FormPlace place) => Step(
        checkIn,
        "Close now?",
        [new TextBlock($"Answers: {Participation.SoFar(checkIn.Answered, checkIn.Roster, checkIn.Minimum)}. Nobody can answer after the close, and it cannot be opened again. If {checkIn.Minimum} or more have answered, the channel sees the results at once.")],
        [FormButton.Of(place, "Yes, close now", CloseVerb, checkIn.Data), Back(checkIn, place)]);

    /// <summary>Asks for a later deadline.</summary>
    /// <param name="checkIn">The check-in, open.</param>
    /// <param name="place">Where the form is filled in.</param>
    /// <param name="problem">What was not right when the form came back; null when it is new.</param>
    public static Card Extend(CheckInFacts checkIn, FormPlace place, string? problem = null) => Step(
        checkIn,
        "Move the deadline",
        [
            .. Problem.Of(problem),
            new TextBlock($"It closes on {LondonDate.WithTime(checkIn.ClosesAt)}. The deadline can only move to a later time."),
            new InputDate(LaunchForm.ClosingDay, "New closing date") { IsRequired = true, ErrorMessage = "Choose the date on which it closes." },
            new InputTime(LaunchForm.ClosingTime, "New closing time (London)") { IsRequired = true, ErrorMessage = "Choose the time at which it closes." },
        ],
        [FormButton.Of(place, "Move the deadline", ExtendVerb, checkIn.Data), Back(checkIn, place)]);

    /// <summary>Asks who leads it from now on.</summary>
    /// <param name="checkIn">The check-in, open.</param>
    /// <param name="leads">The people who may lead it; empty when there is nobody else.</param>
    /// <param name="place">Where the form is filled in.</param>
    public static Card HandOver(CheckInFacts checkIn, IReadOnlyList<Choice> leads, FormPlace place) => leads.Count == 0
        ? Step(checkIn, "Hand over", [new TextBlock("Nobody else leads this team yet.")], [Back(checkIn, place)])
        : Step(
            checkIn,
            "Hand over",
            [
                new TextBlock("The new lead can close, move or cancel it. They do not see who has answered either."),
                new InputChoiceSet(Lead, "New lead", leads) { IsRequired = true, ErrorMessage = "Choose the new lead." },
            ],
            [FormButton.Of(place, "Hand over", HandOverVerb, checkIn.Data), Back(checkIn, place)]);

    /// <summary>Asks once more before it is cancelled.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static Card Cancel(CheckInFacts checkIn, FormPlace place) => Step(
        checkIn,
        "Cancel the check-in?",
        [new TextBlock("All answers are deleted at once, and there are no results. This cannot be undone.")],
        [FormButton.Of(place, "Yes, cancel and delete", CancelVerb, checkIn.Data), Back(checkIn, place)]);

    private static Card Step(CheckInFacts checkIn, string heading, CardElement[] body, CardAction[]? buttons = null) => new()
    {
        FallbackText = $"{heading} ({checkIn.Title})",
        Speak = $"{heading} {checkIn.Title}",
        Body = [TextBlock.Title(heading), new TextBlock(CardText.Escape(checkIn.Title)), .. body],
        Actions = buttons,
    };

    // One a row: four side by side would be cut off.
    private static ActionSet Item(string title, string verb, CheckInFacts checkIn, FormPlace place) =>
        new([FormButton.Of(place, title, ChooseVerb, checkIn.Data.With(Chosen, verb))]) { Spacing = Spacing.Small };

    private static CardAction Back(CheckInFacts checkIn, FormPlace place) => FormButton.WithoutInputs(place, "Back", Verb, checkIn.Data);
}
