using Cards.Elements;

namespace Cards.Training;

/// <summary>Reminds a person of their plan, at the time that they chose.</summary>
public static class NudgeCard
{
    /// <summary>The card.</summary>
    /// <param name="saved">How many things are not begun.</param>
    /// <param name="started">How many are begun and not done.</param>
    public static Card Of(int saved, int started)
    {
        var words = $"In your plan: {started} begun, {saved} still to begin. Is there half an hour for one of them?";
        return new Card
        {
            FallbackText = words,
            Speak = words,
            Body = [TextBlock.Title("Your learning plan"), new TextBlock(words), new TextBlock("You asked for this reminder.")],
            Actions = [new ExecuteAction("Show my plan", PlanCard.ShowVerb), new ExecuteAction("Pause reminders", NudgeForm.PauseVerb), new ExecuteAction("Turn off", NudgeForm.OffVerb)],
        };
    }
}
