using Bot.Starting;

namespace Bot.Doctor;

/// <summary>A look at one part of the configuration, as it really answers.</summary>
/// <param name="Subject">Which part, in a word or two.</param>
/// <param name="LookAsync">What is found; empty when this part is not used.</param>
internal sealed record Examination(string Subject, Func<CancellationToken, Task<IReadOnlyList<Finding>>> LookAsync);
