namespace Bot.Turns;

/// <summary>How a message goes on that is shown while it is written: the closed family of steps.</summary>
internal abstract record StreamStep
{
    private StreamStep()
    {
    }

    /// <summary>All of the words so far; those of the step before stand at their beginning.</summary>
    internal sealed record Draft(string Text) : StreamStep;

    /// <summary>It is done: what the turn leads to.</summary>
    internal sealed record Last(TurnOutcome Outcome) : StreamStep;
}
