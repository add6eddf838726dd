using Cards.Elements;

namespace Cards.Training;

/// <summary>The form in which a person chooses when they are reminded of their plan, if at all.</summary>
public static class NudgeForm
{
    /// <summary>What the bot is asked to do when the form is sent.</summary>
    public const string SaveVerb = "training/plan/reminder/save";

    /// <summary>What the bot is asked to do for no more reminders.</summary>
    public const string OffVerb = "training/plan/reminder/off";

    /// <summary>What the bot is asked to do to let reminders rest.</summary>
    public const string PauseVerb = "training/plan/reminder/pause";

    /// <summary>What the bot is asked to do to let them go on.</summary>
    public const string ResumeVerb = "training/plan/reminder/resume";

    /// <summary>The name of the day.</summary>
    public const string Day = "day";

    /// <summary>The name of the time, as 09:00.</summary>
    public const string Time = "time";

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The form.</summary>
    /// <param name="day">The day that is set; null for none.</param>
    /// <param name="time">The time that is set, as 09:00; null for none.</param>
    /// <param name="isPaused">Whether reminders rest.</param>
    public static Card Of(string? day, string? time, bool isPaused) => new()
    {
        FallbackText = "Say, for example: remind me on Fridays at 9. Or: reminders off.",
        Speak = "Choose when I remind you of your plan.",
        Body =
        [
            TextBlock.Title("Reminder"),
            new TextBlock("Once a week, here in our own chat, while something in your plan is not done."),
            new InputChoiceSet(Day, "On which day?", [.. Days.Select(static each => new Choice(each, each))]) { Value = day ?? "Friday" },
            new InputTime(Time, "At what time? (London time)") { Value = time ?? "09:00" },
        ],
        Actions =
        [
            new ExecuteAction("Save", SaveVerb),
            .. day is null ? [] : new[] { ExecuteAction.WithoutInputs(isPaused ? "Go on" : "Pause", isPaused ? ResumeVerb : PauseVerb), ExecuteAction.WithoutInputs("Turn off", OffVerb) },
            ExecuteAction.WithoutInputs("Back to my plan", PlanCard.ShowVerb),
        ],
    };
}
