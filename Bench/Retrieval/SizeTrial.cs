using System.Diagnostics;
using System.Globalization;
using Bot.Evaluation;
using Knowledge;
using Knowledge.Reading;

namespace Bench.Retrieval;

/// <summary>
/// How long a hundred thousand passages take to index, to open again and to search. They are the texts of all collections in turn,
/// and then copies of them in which every fourth word is salted with the copy's number, so that the vocabulary grows as well.
/// </summary>
internal static class SizeTrial
{
    private const int Wanted = 100_000;
    private const int Queries = 2_000;
    private const int WarmUps = 100;

    public static async Task RunAsync(IReadOnlyList<TestCollection> collections)
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        try
        {
            var documents = Documents(collections);
            var clock = Stopwatch.StartNew();
            using (var built = KnowledgeBase.Open(folder.FullName, TimeProvider.System))
                await built.UpdateAsync("bench", documents, progress: null, CancellationToken.None);
            Say($"{documents.Count:N0} documents indexed in {clock.Elapsed.TotalSeconds:F1} s");

            clock.Restart();
            using var knowledge = KnowledgeBase.Open(folder.FullName, TimeProvider.System);
            Say($"{knowledge.PassageCount:N0} passages ready in {clock.Elapsed.TotalSeconds:F1} s after a start");

            string[] queries = [.. collections.SelectMany(static collection => collection.Queries.Take(Queries)).Select(static query => query.Text)];
            var speed = SpeedFigures.Of(clock.Elapsed, await SearchAsync(knowledge, queries));
            Say($"p50 {speed.QueryP50Milliseconds:F2} ms, p95 {speed.QueryP95Milliseconds:F2} ms over {queries.Length:N0} questions; {Process.GetCurrentProcess().WorkingSet64 >> 20:N0} MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<TimeSpan>> SearchAsync(KnowledgeBase knowledge, string[] queries)
    {
        foreach (var query in queries.Take(WarmUps))
            await knowledge.For(Readership.Everybody).SearchAsync(query, 10, CancellationToken.None);
        var searches = new List<TimeSpan>();
        foreach (var query in queries)
        {
            var began = Stopwatch.GetTimestamp();
            await knowledge.For(Readership.Everybody).SearchAsync(query, 10, CancellationToken.None);
            searches.Add(Stopwatch.GetElapsedTime(began));
        }

        return searches;
    }

    private static List<Document> Documents(IReadOnlyList<TestCollection> collections)
    {
        var originals = collections.SelectMany(static (collection, i) => collection.Documents.Select(document => document with { Id = $"{i}/{document.Id}" })).ToList();
        var copies = Enumerable.Range(1, (Wanted / originals.Count) + 1)
            .SelectMany(copy => originals.Select(document => document with { Id = $"{document.Id}~{copy}", Markdown = Salted(document.Markdown, copy) }));
        var passagesEach = originals.Sum(static document => PassageSplitter.Split(document).Count) / (double)originals.Count;
        return [.. originals.Concat(copies).Take((int)(Wanted / passagesEach))];
    }

    private static string Salted(string text, int copy) =>
        string.Join(' ', text.Split(' ').Select((word, i) => i % 4 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{word}{copy}") : word));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
