using System.Text.RegularExpressions;

namespace Bot.Training.Finding;

/// <summary>Where resources can be used.</summary>
internal static partial class Regions
{
    /// <summary>Places that people name, beside those that stand in the catalogue.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "London", "North West", "North East", "Yorkshire", "East Midlands", "West Midlands", "Midlands", "East of England", "South East", "South West",
        "England", "UK", "Wales", "Scotland", "Northern Ireland", "Manchester", "Leeds", "Birmingham", "Liverpool", "Sheffield", "Newcastle", "Bristol", "Cornwall", "Kent", "Essex", "Norfolk", "Suffolk",
    ];

    // Where the places lie that are no region themselves.
    private static readonly Dictionary<string, string> Around = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Manchester"] = "North West",
        ["Liverpool"] = "North West",
        ["Leeds"] = "Yorkshire",
        ["Sheffield"] = "Yorkshire",
        ["Newcastle"] = "North East",
        ["Birmingham"] = "West Midlands",
        ["Bristol"] = "South West",
        ["Cornwall"] = "South West",
        ["Devon"] = "South West",
        ["Kent"] = "South East",
        ["Essex"] = "East of England",
        ["Norfolk"] = "East of England",
        ["Suffolk"] = "East of England",
    };

    private static readonly string[] WholeCountry = ["England", "UK", "United Kingdom", "Great Britain"];
    private static readonly string[] OtherCountries = ["Wales", "Scotland", "Northern Ireland", "Canada"];

    /// <summary>Whether what is for one region can be used in another; null when it is not stated for which it is.</summary>
    public static bool? Serves(string region, string wished) =>
        string.Equals(region, "unknown", StringComparison.OrdinalIgnoreCase) ? null
        : IsIn(region, wished) ? true
        : Is(OtherCountries, wished) ? region is "UK" or "United Kingdom" && wished is not "Canada"
        : Is(WholeCountry, wished) ? !Is(OtherCountries, region)
        : Is(WholeCountry, region);

    /// <summary>Whether a region names the other, as "North East and Yorkshire" names Yorkshire, or the one that it lies in, as the North West is around Manchester.</summary>
    public static bool IsIn(string region, string wished) => region.Contains(wished, StringComparison.OrdinalIgnoreCase)
        || (Around.TryGetValue(wished, out var around) && region.Contains(around, StringComparison.OrdinalIgnoreCase));

    /// <summary>The places that a region's name is made of, itself the first.</summary>
    public static IEnumerable<string> PartsOf(string region) => [region, .. Between().Split(region).Where(static part => part.Length > 0)];

    private static bool Is(string[] places, string place) => places.Contains(place, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+and\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();
}
