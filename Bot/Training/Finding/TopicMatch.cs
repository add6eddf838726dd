using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>Says which topics of a resource somebody meant. Pure.</summary>
internal static class TopicMatch
{
    private const int MostNamed = 2;
    private const int StemLetters = 5;
    private const double Half = .5;

    // Words that any sentence may hold about the work of any link worker.
    private static readonly string[] Anywhere = ["AND", "FOR", "THE", "WITH", "IN", "ON", "OF", "TO", "AT", "BY", "IS", "IT", "MY", "WE", "DO", "AN", "OR", "UP", "PERSON", "PEOPLE", "LINK", "WORKER", "WORKERS", "SELF"];

    /// <summary>The resource's topics that share a word with the wished one, those that share most first; empty for none.</summary>
    public static IReadOnlyList<string> Of(Resource resource, string topic)
    {
        var wished = StemsOf(topic);
        return
        [
            .. resource.Topics
                .Select(each => (Topic: each, Shared: StemsOf($"{each} {OtherNames.Of(each)}").Count(wished.Contains)))
                .Where(static each => each.Shared > 0)
                .OrderByDescending(static each => each.Shared)
                .Take(MostNamed)
                .Select(static each => each.Topic),
        ];
    }

    /// <summary>The resource's topics of which a sentence names half the words or more, and how large that share is; most first.</summary>
    public static IReadOnlyList<(string Topic, double Share)> In(Resource resource, string sentence)
    {
        var said = StemsOf(sentence);
        return
        [
            .. resource.Topics
                .Select(topic => (Topic: topic, Share: ShareOf(StemsOf(topic), said)))
                .Where(static each => each.Share >= Half)
                .OrderByDescending(static each => each.Share),
        ];
    }

    /// <summary>Whether all words of a topic are among others.</summary>
    public static bool IsNamedIn(string topic, string words) => ShareOf(StemsOf(topic), StemsOf(words)) >= 1;

    private static double ShareOf(HashSet<string> topic, HashSet<string> said) => topic.Count == 0 ? 0 : (double)topic.Count(said.Contains) / topic.Count;

    private static HashSet<string> StemsOf(string words) =>
        [.. words.ToUpperInvariant().Split([' ', '-', ',', '/', '\'', '.', '?', '!', ':', ';', '(', ')', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word.Length > 1 && !Anywhere.Contains(word, StringComparer.Ordinal))
            .Select(static word => word[..Math.Min(word.Length, StemLetters)])];
}
