using Bot.Evaluation;
using Bot.Tests.Host;

namespace Bot.Tests.Evaluation;

/// <summary>A tiny collection on disk.</summary>
internal sealed class BeirFiles : IDisposable
{
    public const string Corpus =
        """
        {"_id": "d 1/ü", "title": "Supervision", "text": "Meet your supervisor monthly."}
        {"_id": "d2", "text": "Carers look after <5 people. # not a heading"}
        {"_id": 3, "title": "Forms", "text": "Fill in the notes * and * the form."}
        """;

    public const string Queries =
        """
        {"_id": "q1", "text": "How often do I meet my supervisor?", "answers": ["monthly"]}
        {"_id": "q2", "text": "Who are the carers?", "answers": ["nurses"]}
        {"_id": "q3", "text": "Is this judged?"}
        """;

    public const string Judgments = "query-id\tcorpus-id\tscore\nq1\td 1/ü\t1\nq2\td2\t2\nq2\t3\t0\n";

    private readonly TemporaryFolder _folder = new();

    public BeirFiles(string corpus = Corpus, string queries = Queries, string judgments = Judgments)
    {
        File.WriteAllText(Files.Corpus, corpus);
        File.WriteAllText(Files.Queries, queries);
        File.WriteAllText(Files.Judgments, judgments);
    }

    public CollectionFiles Files => CollectionFiles.In(_folder.Path);

    public string[] Options => ["--corpus", Files.Corpus, "--queries", Files.Queries, "--qrels", Files.Judgments];

    public string Write(string name, string content)
    {
        File.WriteAllText(_folder.File(name), content);
        return _folder.File(name);
    }

    public void Dispose() => _folder.Dispose();
}
