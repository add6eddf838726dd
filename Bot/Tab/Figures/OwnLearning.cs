using Bot.Training.Plan;
using Cards.CheckIns;
using Cards.CheckIns.Competency;
using Cards.CheckIns.Results;

namespace Bot.Tab.Figures;

/// <summary>A person's own view of their skills, and their learning plan: for them alone.</summary>
/// <param name="Skills">Null while they have not answered.</param>
/// <param name="Plan">What is in their plan; may be empty.</param>
internal sealed record OwnLearning(OwnLearning.Profile? Skills, IReadOnlyList<PlanItem> Plan)
{
    /// <summary>What they aim for in a year; null when they have not said.</summary>
    public double? YearlyPoints { get; init; }

    /// <summary>How they see themselves, and what they want to get better at.</summary>
    internal sealed record Profile(string Title, DateOnly AnsweredOn, Scale Scale, IReadOnlyList<CompetencyArea> Areas, IReadOnlyList<string> Goals)
    {
        public required IReadOnlyList<string> Strengths { get; init; }

        public required IReadOnlyList<NextStep> Suggestions { get; init; }

        public required string Disclaimer { get; init; }
    }
}
