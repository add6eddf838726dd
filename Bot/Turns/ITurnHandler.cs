namespace Bot.Turns;

/// <summary>Decides what one kind of turn leads to.</summary>
internal interface ITurnHandler
{
    /// <summary>Returns what should happen; sends and stores nothing itself.</summary>
    Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken);
}
