namespace Bot.Turns;

/// <summary>Asked before any handler whether a turn may go on.</summary>
internal interface ITurnGate
{
    /// <summary>What happens instead of the turn; null when it may go on.</summary>
    Task<TurnOutcome?> RefusalAsync(Turn turn, CancellationToken cancellationToken);
}
