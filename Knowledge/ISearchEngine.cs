namespace Knowledge;

/// <summary>Finds passages for questions, and follows the changes that are made to them.</summary>
public interface ISearchEngine
{
    /// <summary>Finds the passages that fit a question best.</summary>
    /// <param name="question">Any text; none is refused.</param>
    /// <param name="readership">Whose question it is: nothing else than what it may read is looked at.</param>
    /// <param name="limit">The most hits wanted, from 1.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The hits, best first; empty when no passage holds a word of the question, nor another name for its subject, nor is near in meaning where the engine knows meanings.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    Task<IReadOnlyList<Hit>> SearchAsync(string question, Readership readership, int limit, CancellationToken cancellationToken);

    /// <summary>Takes over changed passages; searches see all of the changes or none.</summary>
    /// <param name="changes">What goes and what comes.</param>
    /// <param name="cancellationToken">Ends the work and leaves the passages as they were.</param>
    /// <returns>A task that ends when searches see the changes.</returns>
    Task ApplyAsync(PassageChanges changes, CancellationToken cancellationToken);
}
