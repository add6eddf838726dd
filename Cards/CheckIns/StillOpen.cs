using Cards.Elements;

namespace Cards.CheckIns;

/// <summary>The priorities that are open, above everything else at the next check-in.</summary>
internal static class StillOpen
{
    /// <summary>The words; nothing when none is open.</summary>
    /// <param name="priorities">A line each, plain text.</param>
    public static IEnumerable<CardElement> Of(IReadOnlyList<string> priorities) => priorities.Count == 0
        ? []
        : [TextBlock.Heading("Our open priorities"), new TextBlock(string.Join('\n', priorities.Select(static line => $"- {CardText.Escape(line)}")))];
}
