using System.Globalization;
using Bot.Evaluation;

namespace Bench.Retrieval;

/// <summary>Measures search and answers on every collection below a folder, and then how it bears a hundred thousand passages.</summary>
internal static class RetrievalBench
{
    public static async Task<int> RunAsync(string data)
    {
        var folders = Directory.GetDirectories(data).Where(static folder => File.Exists(CollectionFiles.In(folder).Corpus)).Order(StringComparer.Ordinal).ToList();
        if (folders.Count == 0)
        {
            Console.Error.WriteLine($"No folder below {data} holds a corpus.jsonl.");
            return 1;
        }

        var collections = new List<(string Name, TestCollection Collection)>();
        foreach (var folder in folders)
            collections.Add((Path.GetFileName(folder), await BeirReader.ReadAsync(CollectionFiles.In(folder), CancellationToken.None)));
        await CompareAsync(collections);
        await SizeTrial.RunAsync([.. collections.Select(static each => each.Collection)]);
        return 0;
    }

    private static async Task CompareAsync(List<(string Name, TestCollection Collection)> collections)
    {
        Console.WriteLine("| collection | documents | passages | queries | nDCG@10 | recall@10 | recall@100 | MRR@10 | build s | p50 ms | p95 ms | gold shown | refused | others refused |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        var rankings = new List<RankingFigures>();
        foreach (var (name, collection) in collections)
        {
            // Each is asked the questions of all others too; that tells something only where they are of other domains.
            var others = collections.Where(each => each.Collection != collection).SelectMany(static each => each.Collection.Queries).ToList();
            var report = await new Evaluator(TimeProvider.System, new Silence()).RunAsync(collection, withAnswers: true, others, CancellationToken.None);
            rankings.Add(report.Ranking);
            Console.WriteLine(Row(name, report));
        }

        var mean = RankingFigures.Mean(rankings);
        Console.WriteLine(Line($"| mean of {rankings.Count} | | | | {mean.Ndcg10:F4} | {mean.Recall10:F4} | {mean.Recall100:F4} | {mean.Mrr10:F4} | | | | | | |"));
    }

    private static string Row(string name, EvaluationReport report)
    {
        var (ranking, speed) = (report.Ranking, report.Speed);
        return Line($"| {name} | {report.Documents} | {report.Passages} | {report.Queries} | {ranking.Ndcg10:F4} | {ranking.Recall10:F4} | {ranking.Recall100:F4} | {ranking.Mrr10:F4} ")
            + Line($"| {speed.BuildSeconds:F1} | {speed.QueryP50Milliseconds:F2} | {speed.QueryP95Milliseconds:F2} | {report.Answers?.Contained:P1} | {report.Answers?.Refused:P1} | {report.OffDomain?.Refused:P1} |");
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
