using System.Text.Json;

namespace Bot.Evaluation.Asked;

/// <summary>Reads a file of questions, one JSON object a line; the first broken line stops it, so that no figure stands on half of them.</summary>
internal static class AskedCases
{
    /// <exception cref="CollectionException">A line is broken, or asks nothing.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static async Task<IReadOnlyList<AskedCase>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var cases = new List<AskedCase>();
        foreach (var (place, line) in (await File.ReadAllLinesAsync(path, cancellationToken)).Index())
        {
            if (!string.IsNullOrWhiteSpace(line))
                cases.Add(Read(path, place + 1, line));
        }

        return cases;
    }

    private static AskedCase Read(string path, int place, string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, EvaluationJson.Default.AskedCase) is { Question.Length: > 0 } read
                ? read
                : throw new CollectionException(path, place, "Write the question: {\"question\": \"…\", \"cites\": [\"…\"], \"says\": [\"…\"], \"refuses\": false}.");
        }
        catch (JsonException)
        {
            throw new CollectionException(path, place, "Write one JSON object on the line: {\"question\": \"…\", \"cites\": [\"…\"], \"says\": [\"…\"], \"refuses\": false}.");
        }
    }
}
