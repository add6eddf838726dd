using Cards.Elements;

namespace Cards.CheckIns;

/// <summary>What a form says when something in it was not right.</summary>
internal static class Problem
{
    /// <summary>The words above the fields; nothing when all was right.</summary>
    /// <param name="words">What was not right and what to do, plain text; null when all was.</param>
    public static IEnumerable<CardElement> Of(string? words) =>
        words is null ? [] : [new TextBlock($"Please check: {CardText.Escape(words)}") { Weight = TextWeight.Bolder }];
}
