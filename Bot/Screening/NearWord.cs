namespace Bot.Screening;

/// <summary>Tells a misspelt word: one letter wrong, missing, too many, or two changed about.</summary>
internal static class NearWord
{
    public static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> meant)
    {
        var begin = word.CommonPrefixLength(meant);
        word = word[begin..];
        meant = meant[begin..];
        while (word.Length > 0 && meant.Length > 0 && word[^1] == meant[^1])
        {
            word = word[..^1];
            meant = meant[..^1];
        }

        return (word.Length <= 1 && meant.Length <= 1) || (word is [var a, var b] && meant is [var c, var d] && a == d && b == c);
    }
}
