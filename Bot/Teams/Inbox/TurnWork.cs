using System.Data.Common;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>Works on one activity: runs its turn, then writes all that follows from it in one transaction.</summary>
internal sealed partial class TurnWork(TurnRunner runner, Database database, InboxStore inbox, Postbox postbox, ILogger<TurnWork> logger)
{
    // A turn that was begun this often and never finished has probably brought the process down with it.
    private const int MaxStarts = 3;

    /// <summary>
    /// Works on a message that waits in the inbox; afterwards the inbox holds nothing of it. When the disk refuses, it
    /// throws, and the message waits there as before.
    /// </summary>
    public async Task FinishAsync(Delivered delivered, CancellationToken cancellationToken)
    {
        var turn = TurnReader.Read(delivered.Activity, delivered.Key.Reference, delivered.Concern);
        var outcome = await DecideAsync(turn, delivered.Starts, cancellationToken);
        try
        {
            await CommitAsync(delivered, turn, outcome, Finished);
        }
        catch (Exception e) when (turn is not null && !StoreFaults.MayPass(e)) // A change that can never be made ends in an apology, not in silence.
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

    /// <summary>Works on an invoke while its caller waits; null when it is none that this bot knows. What could not be saved is said to be.</summary>
    public async Task<TurnOutcome?> AnswerAsync(Delivered delivered, CancellationToken cancellationToken)
    {
        if (TurnReader.Read(delivered.Activity, delivered.Key.Reference, delivered.Concern) is not { } turn)
        {
            return null;
        }

        var outcome = await runner.RunAsync(turn, cancellationToken);
        try
        {
            await CommitAsync(delivered, turn, outcome, connection => inbox.TrySee(connection, delivered.Key));
            return outcome;
        }
        catch (Exception e) // Whatever kept it from being saved, the person who waits must hear of it.
        {
            LogNotSaved(turn.Id, e.GetType().Name);
            return TurnRunner.Apology(turn);
        }
    }

    private Task<TurnOutcome> DecideAsync(Turn? turn, int starts, CancellationToken cancellationToken) => turn switch
    {
        null => Task.FromResult(TurnOutcome.Nothing),
        _ when starts > MaxStarts => Task.FromResult(TurnRunner.Apology(turn)),
        _ => runner.RunAsync(turn, cancellationToken),
    };

    private async Task CommitAsync(Delivered delivered, Turn? turn, TurnOutcome outcome, Func<DbConnection, bool> isFirst) =>
        await database.WriteAsync<IReadOnlyList<OutboxItem>>(
            connection =>
            {
                if (!isFirst(connection) || turn is null)
                {
                    return [];
                }

                outcome.Change?.Invoke(connection);
                return LettersOf(delivered.Activity, turn, outcome).ConvertAll(letter => postbox.Add(connection, Connector.ConnectorDelivery.Name, letter));
            },
            onDisk: postbox.Send);

    private static List<Letter> LettersOf(Activity cause, Turn turn, TurnOutcome outcome) =>
        [.. outcome.Replies.Select(reply => LetterOf(reply, cause, turn)).OfType<Letter>()];

    private static Letter? LetterOf(Reply reply, Activity cause, Turn turn) => reply switch
    {
        Reply.Whisper whisper when turn.Address.Kind is not ConversationKind.Personal =>
            new Letter(turn.Address, whisper.Message, WhisperTo: turn.Person.Id),
        _ when MessageOf(reply, cause) is { } message => new Letter(turn.Address, message, turn.Person.Id, cause.Id),
        _ => null,
    };

    // What is told to the presser goes into the answer of an invoke; a button that came as a message has no such answer.
    private static Message? MessageOf(Reply reply, Activity cause) => reply switch
    {
        Reply.Say say => say.Message,
        Reply.Whisper whisper => whisper.Message,
        Reply.Tell tell when cause.Type is not "invoke" => Message.Of(tell.Text),
        _ => null,
    };

    [LoggerMessage(2001, LogLevel.Error, "What turn {TurnId} led to could not be saved: {Fault}")]
    private partial void LogNotSaved(string turnId, string fault);
}
