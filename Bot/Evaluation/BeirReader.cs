using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Knowledge;

namespace Bot.Evaluation;

/// <summary>Reads collections in BEIR form, a line at a time; the first broken line stops it, so that no figure stands on half a collection.</summary>
internal static class BeirReader
{
    /// <exception cref="CollectionException">A line is broken.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static async Task<TestCollection> ReadAsync(CollectionFiles files, CancellationToken cancellationToken) => new(
        await DocumentsAsync(files.Corpus, cancellationToken),
        await QueriesAsync(files.Queries, cancellationToken),
        new Judgments(await JudgmentsAsync(files.Judgments, cancellationToken)));

    public static async Task<IReadOnlyList<Query>> QueriesAsync(string path, CancellationToken cancellationToken)
    {
        var queries = new List<Query>();
        await foreach (var (id, text, row) in RowsAsync(path, cancellationToken))
            queries.Add(new Query(id, text, row.Answers ?? []));
        return queries;
    }

    private static async Task<IReadOnlyList<Document>> DocumentsAsync(string path, CancellationToken cancellationToken)
    {
        var documents = new List<Document>();
        await foreach (var (id, text, row) in RowsAsync(path, cancellationToken))
        {
            documents.Add(new Document
            {
                Id = id,
                Title = row.Title?.Trim() ?? "",
                Audience = [],
                Region = "",
                Sources = [],
                Markdown = LiteralMarkdown.Of(text),
            });
        }

        return documents;
    }

    private static async IAsyncEnumerable<(string Id, string Text, BeirRow Row)> RowsAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var (number, line) in LinesAsync(path, cancellationToken))
        {
            var row = Row(path, number, line);
            var id = row.Name ?? throw new CollectionException(path, number, "Give the object an \"_id\".");
            var text = row.Text ?? throw new CollectionException(path, number, "Give the object a \"text\".");
            if (!ids.Add(id))
                throw new CollectionException(path, number, $"The id {id} stands on an earlier line already: give one of them another.");
            yield return (id, text, row);
        }

        if (ids.Count == 0)
            throw new CollectionException(path, 1, "The file is empty: put a JSON object with \"_id\" and \"text\" on each line.");
    }

    private static BeirRow Row(string path, int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, EvaluationJson.Default.BeirRow) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new CollectionException(path, number, "This is not a JSON object with \"_id\", \"title\" and \"text\".");
        }
    }

    private static async Task<List<(string Query, string Document, int Grade)>> JudgmentsAsync(string path, CancellationToken cancellationToken)
    {
        var rows = new List<(string, string, int)>();
        await foreach (var (number, line) in LinesAsync(path, cancellationToken))
        {
            if (line.Split('\t') is not [var query, var document, var last])
                throw new CollectionException(path, number, "Write query, document and grade, parted by tabs.");
            if (int.TryParse(last, NumberStyles.Integer, CultureInfo.InvariantCulture, out var grade))
                rows.Add((query, document, grade));
            else if (number > 1)
                throw new CollectionException(path, number, $"The grade '{last}' is not a whole number.");
        }

        return rows;
    }

    private static async IAsyncEnumerable<(int Number, string Line)> LinesAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }
}
