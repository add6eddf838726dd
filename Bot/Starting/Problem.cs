using Microsoft.Extensions.Options;

namespace Bot.Starting;

/// <summary>Tells what a person can put right, and is told in one line, from a fault of the program, which is not caught.</summary>
internal static class Problem
{
    public static bool IsExpected(Exception fault) =>
        fault is CannotStartException or OptionsValidationException or IOException or UnauthorizedAccessException or InvalidOperationException or FormatException;
}
