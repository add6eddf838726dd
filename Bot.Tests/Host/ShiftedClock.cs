namespace Bot.Tests.Host;

/// <summary>The real clock, with the calendar turned back or on.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    /// <summary>How far it is ahead of the real one.</summary>
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
