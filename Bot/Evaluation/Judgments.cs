using System.Collections.Frozen;

namespace Bot.Evaluation;

/// <summary>Which documents answer which questions, and how well: grades above 0, by query and document.</summary>
internal sealed class Judgments(IEnumerable<(string Query, string Document, int Grade)> rows)
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, int>> _grades = rows
        .Where(static row => row.Grade > 0)
        .GroupBy(static row => row.Query, StringComparer.Ordinal)
        .ToFrozenDictionary(static query => query.Key, static query => Grades(query), StringComparer.Ordinal);

    /// <summary>The documents that answer a query; null when none was judged to.</summary>
    public IReadOnlyDictionary<string, int>? Of(Query query) => _grades.GetValueOrDefault(query.Id);

    private static FrozenDictionary<string, int> Grades(IEnumerable<(string Query, string Document, int Grade)> rows) => rows
        .GroupBy(static row => row.Document, static row => row.Grade, StringComparer.Ordinal)
        .ToFrozenDictionary(static document => document.Key, static grades => grades.Max(), StringComparer.Ordinal);
}
