using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Answering;

namespace Bot.Tests.Cards.CheckIns;

/// <summary>The pages on which people answer a check-in, filled with likely contents.</summary>
internal static class AnswerSamples
{
    private static readonly QuestionPage Page = new(
        1,
        8,
        "Referral and access",
        "Whether the people who need it are referred, well and fairly.",
        [
            new Question("referrers-know", "Everyone who should refer knows how, and what happens next.", null),
            new Question("unsuitable-few", "Unsuitable referrals are few, and are talked through.", null),
            new Question("not-reached", "We check who is not reaching us, and act on it.", null),
        ],
        CheckInSamples.Scale);

    public static readonly AnswerPageFacts First = new(CheckInSamples.Open.Title, Page, 5, CheckInSamples.Data) { AsksTarget = true };

    private static readonly AnswerPageFacts Again = First with
    {
        Page = Page with { Number = 8, Items = [.. Page.Items.Select((item, place) => item with { Chosen = place == 1 ? Questions.DontKnow : "2" })] },
        Target = "4",
        Comment = "We ask at the desk.",
        HasAnswers = true,
        Problem = "the comment seems to name a person.",
    };

    private static readonly FinishedFacts Finished = new(CheckInSamples.Open.Title, 20, 24, CheckInSamples.Deadline, 5, CheckInSamples.Data);

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["AnswerPage.First"] = AnswerPage.Of(First, FormPlace.Dialog),
        ["AnswerPage.LastAgain"] = AnswerPage.Of(Again, FormPlace.Chat),
        ["AnswerPage.WithoutTarget"] = AnswerPage.Of(First with { AsksTarget = false }, FormPlace.Dialog),
        ["OpenCheckInsCard.Two"] = OpenCheckInsCard.Of([new(CheckInSamples.Open.Title, CheckInSamples.Deadline, CheckInSamples.Data), new("A *short* one", CheckInSamples.Deadline, CheckInSamples.Data)]),
        ["FinishedCard.Dialog"] = FinishedCard.Of(Finished, FormPlace.Dialog),
        ["FinishedCard.Chat"] = FinishedCard.Of(Finished, FormPlace.Chat),
        ["WithdrawCard.Ask"] = WithdrawCard.Ask(CheckInSamples.Data, FormPlace.Dialog),
        ["WithdrawCard.Done"] = WithdrawCard.Done(CheckInSamples.Deadline, CheckInSamples.Data, FormPlace.Chat),
    };
}
