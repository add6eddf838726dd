namespace Bot.Health;

/// <summary>What the language model took since midnight in London.</summary>
/// <param name="Calls">How often it was asked.</param>
/// <param name="Tokens">The tokens of answers, put to it and written.</param>
/// <param name="Ceiling">How many of them the day may have.</param>
/// <param name="EmbeddedTokens">The tokens that embeddings were made of.</param>
/// <param name="EmbeddedCeiling">How many of them the day may have.</param>
/// <param name="Cost">What all that costs, in the currency of the prices that are set; 0 when none are.</param>
internal sealed record ModelReport(long Calls, long Tokens, long Ceiling, long EmbeddedTokens, long EmbeddedCeiling, double Cost);
