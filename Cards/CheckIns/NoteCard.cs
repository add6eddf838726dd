using Cards.Elements;

namespace Cards.CheckIns;

/// <summary>Stands in the place of a form that was sent, so that it cannot be sent twice.</summary>
public static class NoteCard
{
    /// <summary>The card.</summary>
    /// <param name="words">What came of the form, in the small Markdown that Teams draws.</param>
    public static Card Of(string words) => new() { FallbackText = words, Speak = words, Body = [new TextBlock(words)] };
}
