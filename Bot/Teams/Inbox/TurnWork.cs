using System.Data.Common;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Connector;
using Bot.Teams.Streaming;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>Works on one activity: runs its turn, then writes all that follows from it in one transaction.</summary>
internal sealed partial class TurnWork(LiveTurns turns, Database database, InboxStore inbox, Postbox postbox, ILogger<TurnWork> logger)
{
    // A turn that was begun this often and never finished has probably brought the process down with it.
    private const int MaxStarts = 3;

    private const int MaxTries = 5;

    /// <summary>
    /// Works on a message that waits in the inbox; afterwards the inbox holds nothing of it. When the disk refuses, it
    /// throws, and the message waits there as before.
    /// </summary>
    public async Task FinishAsync(Delivered delivered, CancellationToken cancellationToken)
    {
        var turn = TurnReader.Read(delivered.Activity, delivered.Key.Reference, delivered.Concern);
        try
        {
            await (turn is null ? CommitAsync(delivered, null, TurnOutcome.Nothing, Finished) : RunAsync(delivered, turn, Finished, cancellationToken));
        }
        catch (Exception e) when (turn is not null && !StoreFaults.MayPass(e) && !cancellationToken.IsCancellationRequested) // A change that can never be made ends in an apology, not in silence.
        {
            LogNotSaved(turn.Id, e.GetType().Name);
            await CommitAsync(delivered, turn, TurnRunner.Apology(turn), Finished);
        }

        bool Finished(DbConnection connection)
        {
            inbox.Done(connection, delivered.Sequence);
            return true;
        }
    }

    /// <summary>Works on an invoke while its caller waits; null when it is none that this bot knows.</summary>
    /// <exception cref="NotSavedException">What it led to could not be saved, and it is no press, whose answer would say so.</exception>
    public async Task<TurnOutcome?> AnswerAsync(Delivered delivered, CancellationToken cancellationToken)
    {
        if (TurnReader.Read(delivered.Activity, delivered.Key.Reference, delivered.Concern) is not { } turn)
        {
            return null;
        }

        try
        {
            return await RunAsync(delivered, turn, connection => inbox.TrySee(connection, delivered.Key), cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // Whatever kept it from being saved, it must not pass for saved.
        {
            LogNotSaved(turn.Id, e.GetType().Name);
            return turn.Input.IsPress ? TurnRunner.Apology(turn) : throw new NotSavedException(e);
        }
    }

    private async Task<TurnOutcome> RunAsync(Delivered delivered, Turn turn, Func<DbConnection, bool> isFirst, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var outcome = delivered.Starts > MaxStarts ? TurnRunner.Apology(turn) : await turns.RunAsync(turn, cancellationToken);
            try
            {
                await CommitAsync(delivered, turn, outcome, isFirst);
                return outcome;
            }
            catch (StaleException) when (tries < MaxTries) // Somebody was quicker: decided again, on what they have made of it.
            {
            }
        }
    }

    private async Task CommitAsync(Delivered delivered, Turn? turn, TurnOutcome outcome, Func<DbConnection, bool> isFirst) =>
        await database.WriteAsync<IReadOnlyList<OutboxItem>>(
            connection =>
            {
                if (!isFirst(connection) || turn is null)
                {
                    return [];
                }

                outcome.Change?.Invoke(connection);
                var letters = new ReplyLetters(personId => PersonalChats.Known(connection, turn.Address.TenantId, personId));
                return letters.Of(delivered.Activity, turn, outcome).ConvertAll(letter => postbox.Add(connection, Way.Teams, letter));
            },
            onDisk: postbox.Send);

    [LoggerMessage(2001, LogLevel.Error, "What turn {TurnId} led to could not be saved: {Fault}")]
    private partial void LogNotSaved(string turnId, string fault);
}
