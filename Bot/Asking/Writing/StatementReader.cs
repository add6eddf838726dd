using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Asking.Writing;

/// <summary>Cuts a model's words, as they come, into statements; what has no citation after it never becomes one.</summary>
internal sealed partial class StatementReader
{
    private const int MostLetters = 1_000;

    private string _left = "";

    /// <summary>The statements that further words complete.</summary>
    public IEnumerable<Statement> Read(string words)
    {
        _left += words;
        while (Complete.Match(_left) is { Success: true } match)
        {
            _left = _left[match.Length..];
            yield return Of(match);
        }

        if (_left.Length > MostLetters)
            _left = ""; // So long without a citation, it is none of ours.
    }

    /// <summary>The statement that the end of the words completes; null when none.</summary>
    public Statement? End() => Last.Match(_left) is { Success: true } match ? Of(match) : null;

    private static Statement Of(Match match) => new(
        match.Groups["words"].Value.Trim() + match.Groups["stop"].Value,
        [.. match.Groups["number"].Captures.Select(static number => int.Parse(number.Value, CultureInfo.InvariantCulture))]);

    // "Words [1] [2]. " or "Words. [1] ": only what follows shows that no further number does.
    [GeneratedRegex(@"^(?<words>[^\[]+?)(\s*\[(?<number>[0-9]{1,2})\])+(?<stop>[.!?]?)(?=\s+[^\s\[])\s+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Complete { get; }

    [GeneratedRegex(@"^(?<words>[^\[]+?)(\s*\[(?<number>[0-9]{1,2})\])+(?<stop>[.!?]?)\s*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Last { get; }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.Singleline;
}
