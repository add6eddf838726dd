using Cards.CheckIns.Results;

namespace Bot.CheckIns.Results;

/// <summary>What another room knows to learn from.</summary>
/// <param name="For">What may help with a gap, each with why; at most <see cref="Cards.CheckIns.SetLimits.Links"/>, may be empty.</param>
internal sealed record SuggestLearning(Func<LearningGap, IReadOnlyList<NextStepLink>> For);
