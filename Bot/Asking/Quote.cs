using Knowledge;

namespace Bot.Asking;

/// <summary>Makes a question into a way to weigh a passage's sentences by it.</summary>
internal delegate Func<Passage, IReadOnlyList<Sentence>> Quote(string question);
