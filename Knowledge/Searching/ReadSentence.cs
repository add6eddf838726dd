namespace Knowledge.Searching;

/// <summary>A sentence in the terms of an index.</summary>
/// <param name="Text">The words as they stand in the passage.</param>
/// <param name="Terms">Its different terms; not to be changed.</param>
internal sealed record ReadSentence(string Text, HashSet<int> Terms)
{
    /// <summary>Whether it asks, and so cannot answer.</summary>
    public bool IsQuestion { get; } = Text.EndsWith('?');
}
