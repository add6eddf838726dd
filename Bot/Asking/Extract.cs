using Knowledge;

namespace Bot.Asking;

/// <summary>Words taken from one passage, unchanged and in their order.</summary>
internal sealed record Extract(Passage Passage, IReadOnlyList<string> Sentences);
