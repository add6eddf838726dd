using System.Globalization;
using Bot.Storage;
using Dapper;
using Knowledge;

namespace Bot.Asking;

/// <summary>Reads how answers were rated, by article; never who rated them.</summary>
internal sealed class Ratings(Database database, KnowledgeBase knowledge)
{
    private const string NoArticle = "Nothing was found";

    /// <summary>The rated articles, those with the most thumbs down first.</summary>
    /// <param name="tenantId">Whose thumbs count; null, as in a terminal, for everybody's.</param>
    public IReadOnlyList<RatedArticle> In(string? tenantId) =>
    [
        .. Read(tenantId)
            .GroupBy(row => TitleOf(row.Passages), StringComparer.Ordinal)
            .Select(article => Counted(article.Key, [.. article]))
            .OrderByDescending(article => article.Down).ThenByDescending(article => article.Up).ThenBy(article => article.Title, StringComparer.Ordinal),
    ];

    private List<Row> Read(string? tenantId) => database.Read(connection => connection.Query<Row>(
        """
        SELECT passages AS Passages, is_helpful AS IsHelpful, remark AS Remark, rated_on AS Day FROM ratings JOIN answers USING (reference)
        WHERE @tenantId IS NULL OR tenant_id = @tenantId ORDER BY rated_on DESC
        """,
        new { tenantId }).ToList());

    private static RatedArticle Counted(string title, IReadOnlyList<Row> rows) => new(
        title,
        rows.Count(static row => row.IsHelpful),
        rows.Count(static row => !row.IsHelpful),
        [.. rows.Where(static row => row.Remark is not null).Select(static row => new RatedArticle.Remark(
            DateOnly.ParseExact(row.Day, "O", CultureInfo.InvariantCulture), row.IsHelpful, OneLine(row.Remark ?? "")))]);

    // An answer rests first of all on its first passage, whose id is the article's with "#" and a number behind it.
    private string TitleOf(string passages) => passages.Split(' ')[0] is { Length: > 0 } first
        ? knowledge.Find(first[..Math.Max(first.LastIndexOf('#'), 0)])?.Title ?? $"An article that is no more ({first})"
        : NoArticle;

    // Nor may a remark move a terminal's cursor about.
    private static string OneLine(string remark) => string.Concat(string.Join(' ', remark.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(static letter => !char.IsControl(letter)));

    private sealed record Row
    {
        public string Passages { get; init; } = "";

        public bool IsHelpful { get; init; }

        public string? Remark { get; init; }

        public string Day { get; init; } = "";
    }
}
