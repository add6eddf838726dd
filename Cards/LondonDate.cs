using System.Globalization;

namespace Cards;

/// <summary>Dates as the people who read the cards write them.</summary>
public static class LondonDate
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day in London at that moment, such as 22 November 2026.</summary>
    public static string Of(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, London).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
