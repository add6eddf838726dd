using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Bot.Starting;

/// <summary>Tells what a person can put right, and is told in plain lines, from a fault of the program, which is not caught.</summary>
internal static partial class Problem
{
    public static bool IsExpected(Exception fault) => fault is AggregateException several
        ? several.InnerExceptions.All(IsExpected)
        : fault is CannotStartException or OptionsValidationException or IOException or UnauthorizedAccessException or InvalidOperationException or FormatException;

    /// <summary>What to tell the person: a line for each thing to put right.</summary>
    public static string Lines(Exception fault) => fault switch
    {
        AggregateException several => string.Join('\n', several.InnerExceptions.Select(Lines)),
        OptionsValidationException invalid => SettingPath.Replace(string.Join('\n', invalid.Failures), name => Settings.NameOf(name.Value)),
        _ => fault.Message,
    };

    [GeneratedRegex(@"\b[A-Z]\w+:[A-Z]\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingPath { get; }
}
