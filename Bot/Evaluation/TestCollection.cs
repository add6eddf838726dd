using Knowledge;

namespace Bot.Evaluation;

/// <summary>A public test collection: texts, questions, and which texts answer which question.</summary>
/// <param name="Documents">The texts.</param>
/// <param name="Queries">The questions.</param>
/// <param name="Judgments">What answers what.</param>
internal sealed record TestCollection(IReadOnlyList<Document> Documents, IReadOnlyList<Query> Queries, Judgments Judgments);
