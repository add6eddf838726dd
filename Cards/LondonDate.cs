using System.Globalization;

namespace Cards;

/// <summary>Dates as the people who read the cards write them.</summary>
public static class LondonDate
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day in London at that moment, such as 22 November 2026.</summary>
    public static string Of(DateTimeOffset moment) => Of(DayOf(moment));

    /// <summary>The day, such as 22 November 2026.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day and time in London at that moment, such as 22 November 2026, 17:00 (London time).</summary>
    public static string WithTime(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, London).ToString("d MMMM yyyy, HH:mm '(London time)'", CultureInfo.InvariantCulture);

    /// <summary>Which day it is in London at that moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, London).DateTime);

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
