using System.Data.Common;
using System.Threading.Channels;
using Bot.Outbox;
using Bot.Storage;

namespace Bot.CheckIns.Rounds;

/// <summary>
/// Does what is due: closes check-ins at their deadline, reminds channels and draws cards again. What is due stands in the store, so that
/// nothing is missed or done twice over a restart or a change of the clocks.
/// </summary>
internal sealed partial class CheckInRound(Database database, Postbox postbox, CheckInLetters letters, TimeProvider clock, ILogger<CheckInRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> _woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that something becomes due in the transaction that runs.</summary>
    public void Wake() => _woken.Writer.TryWrite(true);

    /// <summary>Does all that is due now; ends when it is on disk.</summary>
    public async Task RunAsync()
    {
        // Asked of the writer, so that the change which woke it is on disk by then.
        foreach (var checkIn in await database.WriteAsync(connection => CheckInStore.Due(connection, clock.GetUtcNow())))
        {
            await DoAsync(checkIn);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = clock.CreateTimer(_ => Wake(), state: null, TimeSpan.Zero, Every);
        await foreach (var _ in _woken.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await RunAsync();
                timer.Change(NextIn(), Every);
            }
            catch (Exception e) // The loop's own net: the next round tries again.
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    // A card is drawn again sooner than everything else is looked at.
    private TimeSpan NextIn() => database.Read(Redrawing.NextAt) is { } next
        ? TimeSpan.FromMilliseconds(Math.Clamp(next - clock.GetUtcNow().ToUnixTimeMilliseconds(), 1, Every.TotalMilliseconds))
        : Every;

    // Each in a transaction of its own, so that one that fails holds up no other.
    private async Task DoAsync(CheckIn checkIn)
    {
        try
        {
            await database.WriteAsync<IReadOnlyList<OutboxItem>>(
                connection => [.. LettersFor(connection, checkIn, clock.GetUtcNow()).Select(letter => postbox.Add(connection, Way.Teams, letter))],
                onDisk: postbox.Send);
        }
        catch (Turns.StaleException) // It was ended or moved meanwhile, by a person or another process.
        {
        }
        catch (Exception e) // Likewise: it stays due.
        {
            LogFailed(e.GetType().Name);
        }
    }

    private IReadOnlyList<Letter> LettersFor(DbConnection connection, CheckIn checkIn, DateTimeOffset now)
    {
        if (!checkIn.IsOpenAt(now))
            return letters.WhenClosed(connection, Ending.Close(connection, checkIn, now));

        if (checkIn.RemindAt <= now.ToUnixTimeMilliseconds())
        {
            CheckInStore.Save(connection, Reminders.Sent(checkIn, now));
            return letters.WhenReminding(connection, checkIn);
        }

        return Redrawing.Begin(connection, checkIn, now) is { } current ? letters.WhenRedrawn(connection, current, AnswerStore.Participation(connection, current).Answered) : [];
    }

    [LoggerMessage(2601, LogLevel.Error, "A check-in that is due could not be closed or reminded of ({Fault}); it is tried again in half a minute")]
    private partial void LogFailed(string fault);
}
