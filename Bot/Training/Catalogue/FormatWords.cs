namespace Bot.Training.Catalogue;

/// <summary>What the formats are called in the catalogue's files and on cards.</summary>
internal static class FormatWords
{
    private static readonly Dictionary<ResourceFormat, string> Words = new()
    {
        [ResourceFormat.ELearning] = "e-learning",
        [ResourceFormat.Course] = "course",
        [ResourceFormat.Webinar] = "webinar",
        [ResourceFormat.Community] = "community",
        [ResourceFormat.Guidance] = "guidance",
        [ResourceFormat.Research] = "research",
        [ResourceFormat.Apprenticeship] = "apprenticeship",
        [ResourceFormat.Book] = "book",
    };

    /// <summary>All of them, as a message names them.</summary>
    public static string All => string.Join(", ", Words.Values);

    public static string Of(ResourceFormat format) => Words[format];

    /// <summary>The format that a file calls so; null when there is none.</summary>
    public static ResourceFormat? Read(string word) =>
        Words.FirstOrDefault(pair => string.Equals(pair.Value, word, StringComparison.OrdinalIgnoreCase)) is { Value: not null } found ? found.Key : null;
}
