namespace Knowledge;

/// <summary>Makes a search engine that stands before the one in memory.</summary>
/// <param name="memory">What it is filled from, and goes back to.</param>
public delegate ISearchEngine EngineBefore(MemoryEngine memory);
