using System.Text.RegularExpressions;

namespace Bot.LocalSettings;

/// <summary>Puts an organisation's own words where a text names a local setting in braces.</summary>
internal static partial class LocalWords
{
    private static readonly Dictionary<string, string> Nobodys = [];

    /// <summary>The text for everyone, such as on a public page: no organisation's words are shown there.</summary>
    public static string Hide(string text) => Fill(text, Nobodys, "ask me in Teams");

    /// <summary>Whether a text may name a local setting.</summary>
    public static bool AreIn(string text) => text.Contains('{', StringComparison.Ordinal);

    /// <summary>The text with each known name in braces replaced, by "not set here" where the organisation has not said; other braces stay.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> settings) => Fill(text, settings, "not set here");

    private static string Fill(string text, IReadOnlyDictionary<string, string> settings, string otherwise) =>
        Named.Replace(text, name => LocalSetting.All.Any(setting => string.Equals(setting.Name, name.Groups["name"].Value, StringComparison.Ordinal))
            ? settings.GetValueOrDefault(name.Groups["name"].Value, otherwise)
            : name.Value);

    [GeneratedRegex(@"\{(?<name>[a-z ]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named { get; }
}
