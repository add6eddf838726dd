using System.Globalization;

namespace Bot.Asking;

/// <summary>Writes days as people here read them: 22 November 2026.</summary>
internal static class Dates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Format(DateOnly day) => day.ToString("d MMMM yyyy", British);
}
