using Bot.Turns;

namespace Bot.Teams.Streaming;

/// <summary>Runs a turn, and shows its message while it is written. The message itself goes the way of every other, so none is lost.</summary>
internal sealed class LiveTurns(TurnRunner runner, StreamPost post, TimeProvider clock)
{
    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var outcome = await runner.RunAsync(turn, cancellationToken);
        return outcome.Replies is [Reply.Stream stream] ? await ShowAsync(turn, stream, cancellationToken) : outcome;
    }

    private async Task<TurnOutcome> ShowAsync(Turn turn, Reply.Stream stream, CancellationToken cancellationToken)
    {
        var live = new LiveStream(post, turn.Address, clock);
        await live.BeginAsync(stream.Opening, cancellationToken);
        await foreach (var step in stream.Steps.WithCancellation(cancellationToken))
        {
            if (step is StreamStep.Last last)
                return Completing(live.Id, last.Outcome);
            if (step is StreamStep.Draft draft)
                await live.UpdateAsync(draft.Text, cancellationToken);
            if (live.IsStopped)
                break;
        }

        return TurnOutcome.Nothing;
    }

    private static TurnOutcome Completing(string? streamId, TurnOutcome outcome) =>
        outcome with { Replies = [.. outcome.Replies.Select(reply => reply is Reply.Say say ? say with { Completes = streamId } : reply)] };
}
