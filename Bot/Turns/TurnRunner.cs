using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Bot.Turns;

/// <summary>Finds the handler of a turn and runs it; a fault becomes a plain apology with a reference number.</summary>
internal sealed partial class TurnRunner(
    IEnumerable<TurnRoute> routes, IEnumerable<ITurnGate> gates, IEnumerable<WhenDenied> listeners, IServiceProvider services, ILogger<TurnRunner> logger)
{
    private const string OldButton = "That button is from an older version and no longer works. Type **help** to see what I can do now.";

    private static readonly ActivitySource Work = new("FrameworkCompanion.Turns");

    private readonly TurnRoute[] _routes = [.. routes.OrderBy(route => route.IsLastResort)];
    private readonly ITurnGate[] _gates = [.. gates];

    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var route = Array.Find(_routes, route => route.Takes(turn));
        if (route is null)
        {
            return turn.Input.IsPress ? TurnOutcome.Tell(OldButton) : TurnOutcome.Nothing;
        }

        using var work = Work.StartActivity("turn")?.SetTag("handler", route.Handler.Name);
        try
        {
            var handler = (ITurnHandler)services.GetRequiredService(route.Handler);
            var outcome = await RefusalAsync(turn, cancellationToken) ?? await handler.HandleAsync(turn, cancellationToken);
            return outcome.Replies is [Reply.Stream stream]
                ? outcome with { Replies = [stream with { Steps = GuardedAsync(stream.Steps, turn, route, cancellationToken) }] }
                : Noted(turn, outcome);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // The one place where any fault of a handler is met.
        {
            work?.SetStatus(ActivityStatusCode.Error);
            LogFault(turn.Id, route.Handler.Name, e.GetType().Name, e.StackTrace);
            return Apology(turn);
        }
    }

    private TurnOutcome Noted(Turn turn, TurnOutcome outcome) => outcome.Denied is not { } act ? outcome : outcome with
    {
        Change = connection =>
        {
            outcome.Change?.Invoke(connection);
            foreach (var listener in listeners)
                listener.Note(connection, turn, act);
        },
    };

    // A handler that streams is still at work when it has returned.
    private async IAsyncEnumerable<StreamStep> GuardedAsync(
        IAsyncEnumerable<StreamStep> steps, Turn turn, TurnRoute route, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var each = steps.GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(each, turn, route, cancellationToken) is { } step)
        {
            yield return step;
        }
    }

    private async Task<StreamStep?> NextAsync(IAsyncEnumerator<StreamStep> steps, Turn turn, TurnRoute route, CancellationToken cancellationToken)
    {
        try
        {
            return await steps.MoveNextAsync() ? steps.Current : null;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogFault(turn.Id, route.Handler.Name, e.GetType().Name, e.StackTrace);
            return new StreamStep.Last(Apology(turn));
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
