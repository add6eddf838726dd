using Bot.Asking;
using Knowledge;

namespace Bot.Evaluation;

/// <summary>Indexes a test collection for itself alone, asks its questions and measures what comes back.</summary>
/// <param name="clock">Measures the times.</param>
/// <param name="progress">Told what is being done; called often.</param>
internal sealed class Evaluator(TimeProvider clock, IProgress<string> progress)
{
    private const int Shown = 10;
    private const int Deepest = 100;
    private const int WarmUps = 50;

    /// <param name="collection">What to index and ask.</param>
    /// <param name="withAnswers">Whether to compose the answers to questions that have gold ones.</param>
    /// <param name="offDomain">Questions that the collection does not answer; empty when there are none.</param>
    /// <param name="cancellationToken">Ends the work; nothing is left behind.</param>
    public async Task<EvaluationReport> RunAsync(
        TestCollection collection, bool withAnswers, IReadOnlyList<Query> offDomain, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("companion-evaluate-");
        try
        {
            using var knowledge = KnowledgeBase.Open(folder.FullName, clock);
            var began = clock.GetTimestamp();
            var indexed = new Progress(each => progress.Report($"Indexing {each.Done:N0} of {each.Total:N0} documents"));
            var report = await knowledge.UpdateAsync("collection", collection.Documents, indexed, cancellationToken);
            var built = clock.GetElapsedTime(began);
            var asked = collection.Queries.Where(query => collection.Judgments.Of(query) is not null).ToList();
            var (ranking, searches) = await RankAsync(knowledge, asked, collection.Judgments, cancellationToken);
            return new EvaluationReport(
                collection.Documents.Count,
                report.Passages,
                asked.Count,
                collection.Queries.Count - asked.Count,
                ranking,
                SpeedFigures.Of(built, searches),
                withAnswers ? await AnswerAsync(knowledge, asked, cancellationToken) : null,
                offDomain.Count > 0 ? await CompareAsync(knowledge, asked, offDomain, cancellationToken) : null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<(RankingFigures Ranking, List<TimeSpan> Searches)> RankAsync(
        KnowledgeBase knowledge, List<Query> queries, Judgments judgments, CancellationToken cancellationToken)
    {
        // The first searches would measure the compiler.
        foreach (var query in queries.Take(WarmUps))
            await knowledge.For(Readership.Everybody).SearchAsync(query.Text, Shown, cancellationToken);

        var (figures, searches) = (new List<RankingFigures>(), new List<TimeSpan>());
        foreach (var query in Counted(queries, "questions searched"))
        {
            var began = clock.GetTimestamp();
            await knowledge.For(Readership.Everybody).SearchAsync(query.Text, Shown, cancellationToken);
            searches.Add(clock.GetElapsedTime(began));
            if (judgments.Of(query) is { } grades)
                figures.Add(RankingFigures.Of(await DocumentsAsync(knowledge, query.Text, cancellationToken), grades));
        }

        return (RankingFigures.Mean(figures), searches);
    }

    /// <summary>Documents by their best passage.</summary>
    private static async Task<IReadOnlyList<string>> DocumentsAsync(KnowledgeBase knowledge, string text, CancellationToken cancellationToken)
    {
        for (var limit = 2 * Deepest; ; limit *= 2)
        {
            var hits = await knowledge.For(Readership.Everybody).SearchAsync(text, limit, cancellationToken);
            var documents = hits.Select(static hit => hit.Passage.DocumentId).Distinct(StringComparer.Ordinal).Take(Deepest).ToList();
            if (documents.Count == Deepest || hits.Count < limit)
                return documents;
        }
    }

    private async Task<AnswerFigures?> AnswerAsync(KnowledgeBase knowledge, List<Query> asked, CancellationToken cancellationToken)
    {
        var queries = asked.FindAll(static query => query.Answers.Count > 0);
        var (contained, refused) = (0, 0);
        foreach (var query in Counted(queries, "questions answered"))
        {
            var hits = await knowledge.For(Readership.Everybody).SearchAsync(query.Text, Answering.Looked, cancellationToken);
            var answer = AnswerComposer.Compose(hits, knowledge.For(Readership.Everybody).Quoting(query.Text));
            var shown = string.Join('\n', answer.Extracts.SelectMany(static extract => extract.Sentences));
            var isShown = answer is Answer.Found or Answer.Closest;
            refused += isShown ? 0 : 1;
            contained += isShown && GoldAnswer.IsIn(shown, query.Answers) ? 1 : 0;
        }

        return queries.Count == 0 ? null : new AnswerFigures(queries.Count, contained / (double)queries.Count, refused / (double)queries.Count);
    }

    private async Task<OffDomainFigures> CompareAsync(
        KnowledgeBase knowledge, List<Query> own, IReadOnlyList<Query> others, CancellationToken cancellationToken) => OffDomainFigures.Of(
            await CertaintiesAsync(knowledge, own, "own questions weighed", cancellationToken),
            await CertaintiesAsync(knowledge, others, "other questions weighed", cancellationToken));

    private async Task<List<double>> CertaintiesAsync(
        KnowledgeBase knowledge, IReadOnlyList<Query> queries, string done, CancellationToken cancellationToken)
    {
        var certainties = new List<double>();
        foreach (var query in Counted(queries, done))
        {
            var hits = await knowledge.For(Readership.Everybody).SearchAsync(query.Text, Shown, cancellationToken);
            certainties.Add(hits is [var best, ..] ? best.Certainty : 0);
        }

        return certainties;
    }

    private IEnumerable<Query> Counted(IReadOnlyList<Query> queries, string done)
    {
        foreach (var (i, query) in queries.Index())
        {
            yield return query;
            progress.Report($"{i + 1:N0} of {queries.Count:N0} {done}");
        }
    }

    // The framework's own Progress<T> reports on other threads, and out of order.
    private sealed class Progress(Action<IndexingProgress> report) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => report(value);
    }
}
