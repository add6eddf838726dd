using System.Text.Json.Nodes;
using Cards.CheckIns.Agreed;
using Cards.Elements;

namespace Cards.CheckIns.Results;

/// <summary>Stands in the place of results when too few people answered: something to talk about all the same.</summary>
public static class TooFewCard
{
    /// <summary>The card; says nothing of how many answered or what.</summary>
    /// <param name="title">The set's title.</param>
    /// <param name="minimum">The least number of people who had to answer.</param>
    /// <param name="talkingPoints">Statements of the set to talk about, at most <see cref="SetLimits.Domains"/>.</param>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    public static Card Of(string title, int minimum, IReadOnlyList<string> talkingPoints, JsonObject data)
    {
        var why = $"Fewer than {minimum} people answered, so there are no results. The answers are deleted.";
        return new Card
        {
            FallbackText = $"{title}: {why}",
            Speak = $"{title}: {why}",
            Body =
            [
                TextBlock.Title($"No results: {CardText.Escape(title)}"),
                new TextBlock($"{why} This keeps what each person said confidential."),
                TextBlock.Heading("Talk about these together instead") with { Spacing = Spacing.Medium },
                new TextBlock("How true is each one for us? They come from the check-in itself, not from anyone's answers."),
                new TextBlock(string.Join('\n', talkingPoints.Select(static point => $"- {CardText.Escape(point)}"))),
            ],
            Actions = [DialogButton.Of("Agree an action", ActionForm.Verb, data)],
        };
    }
}
