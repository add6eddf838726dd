namespace Bot.LanguageModel;

/// <summary>How much of the models was used.</summary>
/// <param name="Calls">How often a model was asked.</param>
/// <param name="InputTokens">What was put to the one that writes.</param>
/// <param name="OutputTokens">What it wrote.</param>
/// <param name="EmbeddedTokens">What was put to the one that makes embeddings.</param>
internal sealed record ModelUse(long Calls, long InputTokens, long OutputTokens, long EmbeddedTokens = 0)
{
    public static readonly ModelUse None = new(0, 0, 0);

    /// <summary>Those of answers.</summary>
    public long Tokens => InputTokens + OutputTokens;

    public static ModelUse operator +(ModelUse one, ModelUse other) =>
        new(one.Calls + other.Calls, one.InputTokens + other.InputTokens, one.OutputTokens + other.OutputTokens, one.EmbeddedTokens + other.EmbeddedTokens);
}
