using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>
/// The index as each readership sees it, made of its own passages alone, so that nothing of the others can show through: not by
/// what words they hold, nor by how rare those are. That of everybody stands ready; of others the last few used are kept.
/// </summary>
internal sealed class Editions
{
    private const int MostKept = 16;

    private readonly Passage[] _passages;
    private readonly HashSet<string> _groups;
    private readonly PassageReader _everybody;
    private readonly Dictionary<string, Edition> _kept = new(StringComparer.Ordinal);
    private readonly Lock _keeping = new();
    private long _uses;

    public Editions(IEnumerable<Passage> passages, CancellationToken cancellationToken)
    {
        _passages = [.. passages.OrderBy(static passage => passage.DocumentId, StringComparer.Ordinal).ThenBy(static passage => passage.Ordinal)];
        _groups = _passages.Select(static passage => passage.Readers).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _everybody = Read(Readership.Everybody, cancellationToken);
    }

    /// <summary>All passages, whoever may read them, by document and place.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>The groups that have passages of their own, in no order.</summary>
    public IReadOnlyCollection<string> Groups => _groups;

    /// <summary>The passages that a readership may read; made at the first asking, which takes about as long as the indexing of so many.</summary>
    public PassageReader For(Readership readership)
    {
        var groups = readership.Groups.Where(_groups.Contains).ToList();
        return groups.Count == 0 ? _everybody : Kept(groups).Reader.Value;
    }

    private Edition Kept(List<string> groups)
    {
        var key = string.Join('\n', groups);
        lock (_keeping)
        {
            if (!_kept.TryGetValue(key, out var edition))
            {
                if (_kept.Count == MostKept)
                    _kept.Remove(_kept.MinBy(static pair => pair.Value.LastUse).Key);
                var readership = Readership.Of(groups);
                _kept[key] = edition = new Edition(new Lazy<PassageReader>(() => Read(readership, CancellationToken.None)));
            }

            edition.LastUse = ++_uses;
            return edition;
        }
    }

    private PassageReader Read(Readership readership, CancellationToken cancellationToken) =>
        new(IndexBuilder.Build([.. _passages.Where(passage => readership.MayRead(passage.Readers))], cancellationToken));

    private sealed class Edition(Lazy<PassageReader> reader)
    {
        public Lazy<PassageReader> Reader => reader;

        public long LastUse { get; set; }
    }
}
