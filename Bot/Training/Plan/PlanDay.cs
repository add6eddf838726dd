using System.Globalization;
using Cards;

namespace Bot.Training.Plan;

/// <summary>Days as plans keep them.</summary>
internal static class PlanDay
{
    /// <summary>The day in London at that moment, as 2026-11-22.</summary>
    public static string Of(DateTimeOffset moment) => LondonDate.DayOf(moment).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The day that was kept; null for none.</summary>
    public static DateOnly? Read(string? day) => day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}
