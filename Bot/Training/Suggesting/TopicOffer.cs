using Bot.Training.Catalogue;
using Bot.Training.Finding;

namespace Bot.Training.Suggesting;

/// <summary>
/// Says what there is to learn about a thing that was asked and answered. Only a topic that the question names and that the whole article
/// is about counts: what an apprenticeship costs is not about costs. Pure.
/// </summary>
internal static class TopicOffer
{
    // Everything here is about it, so that it says nothing of what was asked.
    private const string Everything = "social prescribing";

    /// <summary>The catalogue's topic that both name, the longest first; null for none.</summary>
    /// <param name="shelf">The catalogue.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="article">The title of the article that has answered.</param>
    public static string? For(Shelf shelf, string question, string article) => shelf.Topics
        .Where(topic => TopicMatch.IsNamedIn(topic, question) && TopicMatch.IsNamedIn(topic, article))
        .Where(static topic => !string.Equals(topic, Everything, StringComparison.OrdinalIgnoreCase))
        .MaxBy(static topic => topic.Length);
}
