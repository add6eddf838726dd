using System.Security.Cryptography;

namespace Bot.Experts;

/// <summary>
/// Names a question from its form on. Of letters alone: the id comes back with every button, and there screening would
/// take ten digits in a row for an NHS number now and then.
/// </summary>
internal static class QuestionId
{
    private const string Letters = "abcdefghijklmnop";
    private const int Length = 32;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    public static bool IsOne(string text) => text.Length == Length && text.AsSpan().IndexOfAnyExceptInRange('a', 'p') < 0;
}
