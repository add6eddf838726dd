using Knowledge;

namespace Bot.Documents;

/// <summary>Documents that a room hands to the knowledge base beside those that lie in folders.</summary>
/// <param name="Name">Names the collection.</param>
/// <param name="ReadAsync">All that it shall hold now.</param>
internal sealed record Collection(string Name, Func<Task<IReadOnlyList<Document>>> ReadAsync);
