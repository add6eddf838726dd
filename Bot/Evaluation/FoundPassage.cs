using Knowledge;

namespace Bot.Evaluation;

/// <summary>A passage that was found, as programs read it.</summary>
/// <param name="Score">How well it fits; comparable within one search.</param>
/// <param name="Coverage">The share of the question's subject that it mentions, 0 to 1.</param>
/// <param name="Certainty">How likely it is about what was asked, 0 to 1.</param>
/// <param name="Id">The passage's id.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Headings">The headings above it, outermost first.</param>
/// <param name="Text">Its words.</param>
internal sealed record FoundPassage(
    double Score, double Coverage, double Certainty, string Id, string Document, string Title, IReadOnlyList<string> Headings, string Text)
{
    public static FoundPassage Of(Hit hit) => new(
        hit.Score, hit.Coverage, hit.Certainty, hit.Passage.Id, hit.Passage.DocumentId, hit.Passage.Title, hit.Passage.HeadingPath, hit.Passage.Text);
}
