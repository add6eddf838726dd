namespace Bot.Outbox;

/// <summary>Waits for at least as long as asked: the clock's own delays are cut to whole milliseconds.</summary>
internal static class Pause
{
    public static Task ForAsync(TimeSpan wait, TimeProvider clock, CancellationToken cancellationToken) =>
        wait <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), clock, cancellationToken);
}
