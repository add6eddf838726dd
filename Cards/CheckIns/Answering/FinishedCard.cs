using Cards.Elements;

namespace Cards.CheckIns.Answering;

/// <summary>What a person sees after the last page of a check-in.</summary>
public static class FinishedCard
{
    /// <summary>The card.</summary>
    /// <param name="finished">What was saved.</param>
    /// <param name="place">Where it is shown.</param>
    public static Card Of(FinishedFacts finished, FormPlace place)
    {
        var saved = $"You answered {finished.Answered} of {finished.Items} questions.";
        var until = $"You can change or withdraw your answers until {LondonDate.WithTime(finished.ClosesAt)}.";
        return new Card
        {
            FallbackText = $"Thank you. {saved} {until}",
            Speak = $"Thank you. {saved} {until}",
            Body =
            [
                TextBlock.Title("Thank you: your answers are saved"),
                new TextBlock(CardText.Escape(finished.Title)),
                new TextBlock($"{saved} {until}"),
                new TextBlock(Confidentiality.InShort(finished.Minimum)),
            ],
            Actions =
            [
                CheckInCard.AnswerButton("Change my answers", finished.Data, place),
                WithdrawCard.Button(finished.Data, place),
            ],
        };
    }
}
