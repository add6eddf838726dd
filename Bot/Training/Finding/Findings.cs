using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>What came of a search.</summary>
/// <param name="Wish">What was looked for.</param>
/// <param name="Found">All that fits, best first.</param>
/// <param name="OfTheTopic">All that is about the topic, whether it fits the other wishes or not.</param>
internal sealed record Findings(Wish Wish, IReadOnlyList<Found> Found, IReadOnlyList<Resource> OfTheTopic);
