namespace Knowledge;

/// <summary>What somebody may read: the documents for everybody, and those of the groups that they belong to.</summary>
public sealed class Readership
{
    private readonly string[] _groups;

    private Readership(IEnumerable<string> groups) =>
        _groups = [.. groups.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Belongs to no group.</summary>
    public static Readership Everybody { get; } = new([]);

    /// <summary>The groups, each once, by their names' code points; empty for everybody.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>One that belongs to these groups.</summary>
    /// <param name="groups">Their names, as <see cref="Document.Readers"/> has them, in any order.</param>
    public static Readership Of(params IEnumerable<string> groups) => new(groups);

    /// <summary>Whether documents of a group may be read; those of no group (null) always may.</summary>
    public bool MayRead(string? group) => group is null || Array.BinarySearch(_groups, group, StringComparer.Ordinal) >= 0;
}
