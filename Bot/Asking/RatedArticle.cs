namespace Bot.Asking;

/// <summary>How the answers that rest first of all on one article were rated.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Up">How many thumbs point up.</param>
/// <param name="Down">How many point down.</param>
/// <param name="Remarks">What was written beside them, newest first; empty when nothing was.</param>
internal sealed record RatedArticle(string Title, int Up, int Down, IReadOnlyList<RatedArticle.Remark> Remarks)
{
    /// <summary>What somebody wrote beside a thumb, on one line.</summary>
    internal sealed record Remark(DateOnly Day, bool IsHelpful, string Words);
}
