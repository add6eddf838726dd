using System.Diagnostics;
using System.Globalization;
using Bot.Evaluation;
using Knowledge;

namespace Bench.Retrieval;

/// <summary>
/// What searching by meaning costs beside the words: time to embed, to open and to ask, and memory, at 10,000 passages of 200 words with vectors of
/// 1,536 numbers. The vectors come from the texts' letters and at once, so it tells nothing of a model's quality or speed.
/// </summary>
internal static class MeaningBench
{
    private const int Passages = 10_000;
    private const int Dimensions = 1_536;
    private const int Queries = 1_000;
    private const int WarmUps = 50;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        try
        {
            var random = new Random(7);
            string[] words = [.. Enumerable.Range(0, 20_000).Select(_ => Word(random))];
            await BuildAsync(folder.FullName, words, random);
            await AskAsync(folder.FullName, embedder: null, words);
            await AskAsync(folder.FullName, Embedder(), words);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task BuildAsync(string folder, string[] words, Random random)
    {
        var documents = Enumerable.Range(0, Passages).Select(i => new Document
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"d{i}"),
            Title = Text(words, random, 4),
            Audience = [],
            Region = "",
            Sources = [],
            Markdown = Text(words, random, 200),
        }).ToList();
        using var knowledge = KnowledgeBase.Open(folder, TimeProvider.System, Embedder());
        await knowledge.UpdateAsync("bench", documents, progress: null, CancellationToken.None);
        var clock = Stopwatch.StartNew();
        await knowledge.EmbedAsync(progress: null, CancellationToken.None);
        Say($"{knowledge.PassageCount:N0} passages given vectors in {clock.Elapsed.TotalSeconds:F1} s; the file has {new FileInfo(Path.Combine(folder, "index.db")).Length >> 20} MB");
    }

    private static async Task AskAsync(string folder, Embedder? embedder, string[] words)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        using var knowledge = KnowledgeBase.Open(folder, TimeProvider.System, embedder);
        var opened = clock.Elapsed;
        var (random, searches) = (new Random(11), new List<TimeSpan>());
        for (var i = 0; i < Queries + WarmUps; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await knowledge.For(Readership.Everybody).SearchAsync(Text(words, random, 8), 10, CancellationToken.None);
            if (i >= WarmUps)
                searches.Add(Stopwatch.GetElapsedTime(began));
        }

        var speed = SpeedFigures.Of(opened, searches);
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) >> 20;
        Say($"{(embedder is null ? "words alone" : "words and meaning")}: open in {opened.TotalSeconds:F2} s, {memory} MB, p50 {speed.QueryP50Milliseconds:F2} ms, p95 {speed.QueryP95Milliseconds:F2} ms");
    }

    private static Embedder Embedder() => new("bench", Dimensions, static (texts, _) =>
        Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>([.. texts.Select(static text => new ReadOnlyMemory<float>(VectorOf(text)))]))
    { LeastCosine = .02 };

    private static float[] VectorOf(string text)
    {
        var random = new Random(text.Aggregate(17, static (hash, letter) => (31 * hash) + letter));
        return [.. Enumerable.Range(0, Dimensions).Select(_ => random.NextSingle() - .5f)];
    }

    private static string Word(Random random) => string.Create(random.Next(3, 11), random, static (letters, random) =>
    {
        foreach (ref var letter in letters)
            letter = (char)('a' + random.Next(26));
    });

    // Few words come often, and most seldom, as in any language.
    private static string Text(string[] words, Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
