using BenchmarkDotNet.Attributes;
using Knowledge;

namespace Bench.Micro;

/// <summary>One search over the starter articles, and the quoting of the best passage, warm.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SearchBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("companion-bench-").FullName;
    private KnowledgeBase? _knowledge;
    private Passage? _best;

    [Params("how often should I have supervision?", "which SNOMED code do I use for a referral that was declined?")]
    public string Question { get; set; } = "";

    private KnowledgeBase Knowledge => _knowledge ?? throw new InvalidOperationException("Not set up.");

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _knowledge = KnowledgeBase.Open(_folder, TimeProvider.System);
        var articles = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.md")
            .Select(path => ArticleFile.Read(Path.GetFileName(path), File.ReadAllText(path)));
        await _knowledge.UpdateAsync("starter", [.. articles], progress: null, CancellationToken.None);
        _best = (await SearchAsync())[0].Passage;
    }

    [Benchmark]
    public Task<IReadOnlyList<Hit>> SearchAsync() => Knowledge.For(Readership.Everybody).SearchAsync(Question, 10, CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<Sentence> Quote() => Knowledge.For(Readership.Everybody).Quoting(Question)(_best ?? throw new InvalidOperationException("Not set up."));

    [GlobalCleanup]
    public void Close()
    {
        _knowledge?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
