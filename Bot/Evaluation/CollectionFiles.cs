namespace Bot.Evaluation;

/// <summary>Where the parts of a collection lie.</summary>
/// <param name="Corpus">The texts: a JSON object a line.</param>
/// <param name="Queries">The questions: a JSON object a line.</param>
/// <param name="Judgments">Query, document and grade, parted by tabs.</param>
internal sealed record CollectionFiles(string Corpus, string Queries, string Judgments)
{
    /// <summary>The files under their usual names in a folder.</summary>
    public static CollectionFiles In(string folder) => new(
        Path.Combine(folder, "corpus.jsonl"), Path.Combine(folder, "queries.jsonl"), Path.Combine(folder, "qrels.tsv"));
}
