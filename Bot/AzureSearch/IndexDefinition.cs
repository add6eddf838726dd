using Azure.Search.Documents.Indexes.Models;

namespace Bot.AzureSearch;

/// <summary>What the index is like: https://learn.microsoft.com/azure/search/search-how-to-create-search-index.</summary>
internal static class IndexDefinition
{
    // Headings tell what a passage is about: they count as much here as they do in memory.
    private const double HeadingWeight = 4;

    private const string Weights = "headings-first";
    private const string Nearest = "nearest";
    private const string ByCosine = "by-cosine";

    /// <param name="name">The index's name.</param>
    /// <param name="dimensions">Of the vectors; null when there are none.</param>
    public static SearchIndex Of(string name, int? dimensions)
    {
        var index = new SearchIndex(name)
        {
            Fields =
            {
                new SimpleField(IndexedPassage.Key, SearchFieldDataType.String) { IsKey = true, IsFilterable = true, IsSortable = true },
                new SimpleField(IndexedPassage.Version, SearchFieldDataType.String),
                new SimpleField(IndexedPassage.Readers, SearchFieldDataType.String) { IsFilterable = true },
                Words(IndexedPassage.Headings),
                Words(IndexedPassage.Text),
            },
            ScoringProfiles =
            {
                new ScoringProfile(Weights) { TextWeights = new TextWeights(new Dictionary<string, double>(StringComparer.Ordinal) { [IndexedPassage.Headings] = HeadingWeight }) },
            },
            DefaultScoringProfile = Weights,
        };
        return dimensions is { } size ? WithVectors(index, size) : index;
    }

    private static SearchableField Words(string name) => new(name) { AnalyzerName = LexicalAnalyzerName.EnMicrosoft };

    private static SearchIndex WithVectors(SearchIndex index, int dimensions)
    {
        index.Fields.Add(new VectorSearchField(IndexedPassage.Vector, dimensions, Nearest));
        index.VectorSearch = new VectorSearch
        {
            Profiles = { new VectorSearchProfile(Nearest, ByCosine) },
            Algorithms = { new HnswAlgorithmConfiguration(ByCosine) { Parameters = new HnswParameters { Metric = VectorSearchAlgorithmMetric.Cosine } } },
        };
        return index;
    }
}
