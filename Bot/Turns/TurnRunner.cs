namespace Bot.Turns;

/// <summary>Finds the handler of a turn and runs it; a fault becomes a plain apology with a reference number.</summary>
internal sealed partial class TurnRunner(
    IEnumerable<TurnRoute> routes, IEnumerable<ITurnGate> gates, IServiceProvider services, ILogger<TurnRunner> logger)
{
    private const string OldButton = "That button is from an older version and no longer works. Type **help** to see what I can do now.";

    private readonly TurnRoute[] _routes = [.. routes.OrderBy(route => route.IsLastResort)];
    private readonly ITurnGate[] _gates = [.. gates];

    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var route = Array.Find(_routes, route => route.Takes(turn));
        if (route is null)
        {
            return turn.Input.IsPress ? TurnOutcome.Tell(OldButton) : TurnOutcome.Nothing;
        }

        try
        {
            var handler = (ITurnHandler)services.GetRequiredService(route.Handler);
            return await RefusalAsync(turn, cancellationToken) ?? await handler.HandleAsync(turn, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // The one place where any fault of a handler is met.
        {
            LogFault(turn.Id, route.Handler.Name, e.GetType().Name, e.StackTrace);
            return Apology(turn);
        }
    }

    private async Task<TurnOutcome?> RefusalAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var gate in _gates)
        {
            if (await gate.RefusalAsync(turn, cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>What a person is told when their turn could not be worked on.</summary>
    public static TurnOutcome Apology(Turn turn)
    {
        var text = $"Sorry, something went wrong on my side and I could not finish that. Please try again in a minute. If it happens again, give your administrator this reference: **{turn.Id}**";
        return turn.Input switch
        {
            { IsPress: true } => TurnOutcome.Tell(text),
            TurnInput.Rated => new TurnOutcome([new Reply.Whisper(Message.Of(text))]), // Nobody else saw the thumb.
            _ => TurnOutcome.Say(Message.Of(text)),
        };
    }

    // Only the kind of fault and where it arose: an exception's own text may hold what a person wrote.
    [LoggerMessage(1001, LogLevel.Error, "Turn {TurnId} failed in {Handler}: {Fault}\n{Where}")]
    private partial void LogFault(string turnId, string handler, string fault, string? where);
}
