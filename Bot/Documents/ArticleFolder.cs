using Knowledge;

namespace Bot.Documents;

/// <summary>Reads the articles of a folder; one that is broken never stops the others.</summary>
internal static class ArticleFolder
{
    private const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>The articles that could be read, by file name, and one plain line for each that could not.</summary>
    public static async Task<(IReadOnlyList<Document> Articles, IReadOnlyList<string> Problems)> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var articles = new List<Document>();
        var problems = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            try
            {
                articles.Add(ArticleFile.Read(Path.GetFileName(path), await TextOfAsync(path, cancellationToken)));
            }
            catch (Exception e) when (e is ArticleException or IOException or UnauthorizedAccessException)
            {
                problems.Add(e is ArticleException ? e.Message : $"{path} cannot be read: {e.Message}");
            }
        }

        return (articles, problems);
    }

    private static Task<string> TextOfAsync(string path, CancellationToken cancellationToken) => new FileInfo(path).Length <= MaxBytes
        ? File.ReadAllTextAsync(path, cancellationToken)
        : throw new IOException("it is larger than 2 MB");
}
