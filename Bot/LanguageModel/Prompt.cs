namespace Bot.LanguageModel;

/// <summary>What is put to the model in one call.</summary>
/// <param name="Instructions">What it should do.</param>
/// <param name="Material">What it should do it with.</param>
/// <param name="MostTokens">How many tokens it may write.</param>
internal sealed record Prompt(string Instructions, string Material, int MostTokens)
{
    // A token of English is about four letters, and what is counted too high costs nothing.
    private const int LettersAToken = 4;

    /// <summary>The JSON schema that its words must fit; null for free words.</summary>
    public string? Schema { get; init; }

    /// <summary>About how many tokens it takes to read.</summary>
    public int Length => (Instructions.Length + Material.Length) / LettersAToken;

    /// <summary>About how many tokens so many letters of an answer are.</summary>
    public static int TokensOf(int letters) => (letters + LettersAToken - 1) / LettersAToken;
}
