using Bot.Storage;
using Knowledge;

namespace Bot.Training.Catalogue;

/// <summary>Finds resources by what they are about, with the search engine of the knowledge base over an index of their own.</summary>
internal sealed class TopicIndex(DataFolder folder, TimeProvider clock) : IDisposable
{
    private const string Collection = "training";

    // Below this a resource shares a word with the topic, no more.
    private const double EnoughOfTheTopic = .5;

    // Nor is it about the topic when it fits so much worse than the best does.
    private const double EnoughOfTheBest = .3;

    private readonly Lazy<KnowledgeBase> _resources = new(() => KnowledgeBase.Open(folder.File(Collection), clock));

    public Task UpdateAsync(IEnumerable<Resource> resources, CancellationToken cancellationToken) =>
        _resources.Value.UpdateAsync(Collection, [.. resources.Select(DocumentOf)], progress: null, cancellationToken);

    /// <summary>The ids of the resources about a topic, best first, each once; and whether there may be more of them.</summary>
    public async Task<(IReadOnlyList<string> Ids, bool MayBeMore)> FindAsync(string topic, int limit, CancellationToken cancellationToken)
    {
        var hits = await _resources.Value.For(Readership.Everybody).SearchAsync(topic, limit, cancellationToken);
        return ([.. hits.Where(hit => hit.Coverage >= EnoughOfTheTopic && hit.Score >= EnoughOfTheBest * hits[0].Score).Select(static hit => hit.Passage.DocumentId).Distinct(StringComparer.Ordinal)], hits.Count == limit);
    }

    public void Dispose()
    {
        if (_resources.IsValueCreated)
            _resources.Value.Dispose();
    }

    private static Document DocumentOf(Resource resource) => new()
    {
        Id = resource.Id,
        Title = resource.Title,
        Audience = resource.Audience,
        Region = resource.Region,
        Sources = [],
        Markdown = $"# {resource.Title}\n\n{resource.Summary} {resource.Provider}.\n\nAlso: {string.Join(", ", resource.Topics.Concat(resource.Topics.Select(OtherNames.Of)).Where(static name => name.Length > 0))}\n",
    };
}
