namespace Knowledge.Searching;

/// <summary>A term of another name for what a question names.</summary>
/// <param name="Id">Its number in the index.</param>
/// <param name="Own">The terms of the name that the question has; null for one that no passage holds.</param>
internal sealed record RelatedTerm(int Id, IReadOnlyList<int?> Own);
