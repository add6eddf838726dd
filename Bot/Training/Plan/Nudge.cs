namespace Bot.Training.Plan;

/// <summary>When a person wants to be reminded of their plan each week, by the clocks of London.</summary>
internal sealed record Nudge(DayOfWeek Day, TimeOnly Time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The first such moment after another.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, London).DateTime);
        day = day.AddDays(((int)Day - (int)day.DayOfWeek + 7) % 7);
        return At(day) > moment ? At(day) : At(day.AddDays(7));
    }

    // A time that clocks leave out in spring is taken an hour later.
    private DateTimeOffset At(DateOnly day)
    {
        var shown = day.ToDateTime(Time);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(shown) ? shown.AddHours(1) : shown, London));
    }
}
