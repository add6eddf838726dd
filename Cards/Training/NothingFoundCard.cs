using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Training;

/// <summary>What is shown when no training fits: which wish ruled everything out, and the way to drop it.</summary>
public static class NothingFoundCard
{
    /// <summary>What the bot is asked to do to drop a wish.</summary>
    public const string DropVerb = "training/drop";

    /// <summary>The name of what the dropped wish is about.</summary>
    public const string Subject = "subject";

    private const int MostLetters = 25;
    private const string NoWay = "No single wish is to blame. Try another topic, or ask your training hub.";

    /// <summary>The card.</summary>
    /// <param name="wish">What was looked for, in words.</param>
    /// <param name="ruledOut">The wishes each of which ruled everything out, at most <see cref="CardLimits.MaxActions"/> shown; empty when none alone did.</param>
    public static Card Of(string wish, IReadOnlyList<DroppableWish> ruledOut)
    {
        var shown = ruledOut.Take(CardLimits.MaxActions).ToList();
        return new Card
        {
            FallbackText = $"Nothing fits: {wish}.",
            Speak = $"Nothing fits: {wish}. {string.Join(' ', shown.Select(Line))}",
            Body =
            [
                TextBlock.Title("Nothing fits all of that"),
                new TextBlock(CardText.Escape($"You wished for: {wish}.")),
                shown.Count == 0 ? new TextBlock(NoWay) : new TextBlock(string.Join('\n', shown.Select(static each => $"- {CardText.Escape(Line(each))}"))),
                .. shown.Count == 0 ? [] : new[] { new TextBlock($"Drop one, or say: drop {shown[0].Subject}.") },
            ],
            Actions = shown.Count == 0 ? null : [.. shown.Select(static each => ExecuteAction.WithoutInputs($"Drop: {Cut(each.Words)} ({each.Count})", DropVerb, new JsonObject { [Subject] = each.Subject }))],
        };
    }

    private static string Line(DroppableWish wish) => $"“{Cut(wish.Words)}” rules everything out; without it there {(wish.Count == 1 ? "is 1" : $"are {wish.Count}")}.";

    private static string Cut(string words) => words.Length <= MostLetters ? words : $"{words[..(MostLetters - 1)].TrimEnd()}…";
}
