namespace Bot.CheckIns.Rounds;

/// <summary>Moments as people in London write them. Pure.</summary>
internal static class LondonTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>
    /// The moment when clocks in London show this time. A time that they leave out in spring is taken an hour later; of
    /// one that they show twice in autumn, the second.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(shown) ? shown.AddHours(1) : shown, London));
    }
}
