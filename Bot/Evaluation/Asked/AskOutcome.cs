namespace Bot.Evaluation.Asked;

/// <summary>What came of one question.</summary>
/// <param name="Case">The question.</param>
/// <param name="IsRefused">Whether it got no answer, or was stopped before it was searched for.</param>
/// <param name="IsUnsure">Whether the answer itself says that it may be none.</param>
/// <param name="Cited">The titles and ids of the documents that the answer names, each with both; in its order.</param>
/// <param name="Text">What was said; empty when nothing was.</param>
/// <param name="IsUnsafe">Whether the answer would show a link that is none of its sources', an image or markup.</param>
internal sealed record AskOutcome(AskedCase Case, bool IsRefused, bool IsUnsure, IReadOnlyList<(string Id, string Title)> Cited, string Text, bool IsUnsafe)
{
    public int CitedRightly => Cited.Count(IsExpected);

    public bool CitesWhatItMust => Cited.Any(IsExpected);

    public bool SaysWhatItMust => Case.Says.All(words => Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private bool IsExpected((string Id, string Title) cited) =>
        Case.Cites.Contains(cited.Id, StringComparer.OrdinalIgnoreCase) || Case.Cites.Contains(cited.Title, StringComparer.OrdinalIgnoreCase);
}
