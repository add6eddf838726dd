using Bot.Outbox;
using Bot.Storage;
using Bot.Turns;
using Cards.Training;

namespace Bot.Training.Plan;

/// <summary>Reminds the people who have asked for it of their plan, each at their time; what is due stands in the store, so that nothing is sent twice over a restart.</summary>
internal sealed partial class NudgeRound(Database database, Postbox postbox, TimeProvider clock, ILogger<NudgeRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Sends all that is due now; ends when it is on disk.</summary>
    public async Task RunAsync()
    {
        var now = clock.GetUtcNow();
        if (database.Read(connection => PlanStore.Due(connection, now)) is [])
            return;
        await database.WriteAsync<IReadOnlyList<OutboxItem>>(
            connection =>
            {
                var items = new List<OutboxItem>();
                foreach (var (whose, nudge, chatId) in PlanStore.Due(connection, now))
                {
                    PlanStore.SetNudge(connection, whose, nudge, nudge.NextAfter(now), chatId);
                    var (plan, address) = (PlanStore.Find(connection, whose), new ConversationAddress(whose.TenantId, chatId, ConversationKind.Personal));
                    if (plan.Items.Any(static item => item.State is not PlanState.Done))
                        items.Add(postbox.Add(connection, Way.Teams, new Letter(address, MessageOf(plan))));
                }

                return items;
            },
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

    private static Message MessageOf(LearningPlan plan)
    {
        var card = NudgeCard.Of(plan.Items.Count(static item => item.State is PlanState.Saved), plan.Items.Count(static item => item.State is PlanState.Started));
        return Message.Of(card, card.Speak);
    }

    [LoggerMessage(2751, LogLevel.Error, "Reminders of learning plans could not be sent ({Fault}); it is tried again in a minute")]
    private partial void LogFailed(string fault);
}
