namespace Bot.Training.Plan;

/// <summary>How far a person is with something.</summary>
internal enum PlanState
{
    Saved,
    Started,
    Done,
}
