using System.Data.Common;
using Bot.Outbox;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Experts;

/// <summary>
/// Does what is due: reminds the experts once of a question, closes what nobody has answered, and tells a person whose
/// question could not be posted. What is due stands in the store, so that nothing is missed or done twice over a restart.
/// </summary>
internal sealed partial class ExpertsRound(Database database, Postbox postbox, TimeProvider clock, ILogger<ExpertsRound> logger) : BackgroundService
{
    private const string Reminder =
        "**Nobody has answered this question for 2 days.** Choose Reply on the card, or mention me here with your answer. I remind you only this once.";

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Does all that is due now; ends when it is on disk.</summary>
    public async Task RunAsync()
    {
        var now = clock.GetUtcNow();
        await database.WriteAsync<IReadOnlyList<OutboxItem>>(
            connection => ExpertQuestionStore.AllOpen(connection)
                .SelectMany(question => LettersFor(connection, question, now))
                .Select(letter => postbox.Add(connection, Way.Teams, letter))
                .ToList(),
            onDisk: postbox.Send);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync();
            }
            catch (Exception e) // The loop's own net: the next minute tries again.
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    private static List<Letter> LettersFor(DbConnection connection, ExpertQuestion question, DateTimeOffset now)
    {
        var (key, moment) = (QuestionPost.KeyOf(question.Id), now.ToUnixTimeMilliseconds());
        return Posted.IsGivenUp(connection, key) ? NotPosted(connection, question, now)
            : question.CloseAt <= moment ? Close(connection, question, now)
            : question.RemindAt <= moment && Posted.Under(connection, key) is { } posted ? Remind(connection, question, posted)
            : [];
    }

    private static List<Letter> Remind(DbConnection connection, ExpertQuestion question, Posted posted)
    {
        ExpertQuestionStore.Save(connection, question with { RemindAt = null });
        return [new Letter(new ConversationAddress(question.TenantId, posted.ConversationId, ConversationKind.Channel), Message.Of(Reminder))];
    }

    private static List<Letter> Close(DbConnection connection, ExpertQuestion question, DateTimeOffset now)
    {
        var (from, closed) = (AskedIn(question), question.Closed(now));
        ExpertQuestionStore.Save(connection, closed);
        return
        [
            new Letter(from, QuestionPost.MessageOf(closed, article: null), PostedAs: QuestionPost.KeyOf(question.Id)),
            .. ExpertQuestionStore.Listeners(connection, question.Id).Select(person => new Letter(from, AskerWords.Closed(closed), WhisperTo: person)),
        ];
    }

    // The asker hears of it even without having asked to be told: the question went nowhere.
    private static List<Letter> NotPosted(DbConnection connection, ExpertQuestion question, DateTimeOffset now)
    {
        ExpertQuestionStore.Save(connection, question.Closed(now));
        return [new Letter(AskedIn(question), AskerWords.NotPosted(question), WhisperTo: question.AskerId)];
    }

    private static ConversationAddress AskedIn(ExpertQuestion question) => new(question.TenantId, question.AskedIn, ConversationKind.Personal);

    [LoggerMessage(2501, LogLevel.Error, "What is due for the experts could not be done ({Fault}); it is tried again in a minute")]
    private partial void LogFailed(string fault);
}
