using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Confidence;

/// <summary>One person's answers, without the person.</summary>
/// <param name="Pages">By domain.</param>
internal sealed record Sheet(IReadOnlyDictionary<string, Page> Pages)
{
    public static readonly Sheet Blank = new(new Dictionary<string, Page>(StringComparer.Ordinal));

    /// <summary>Whether it counts as an answer: at least one item is rated, or said not to be known.</summary>
    public bool IsAnswer => Pages.Values.Any(static page => page.Ratings.Count > 0);

    /// <summary>The sheet with this page in the place of the one that it had; without a change when the set has no such page.</summary>
    public Sheet With(CheckInSet set, string domainId, Page page) => set.FindDomain(domainId) is { } domain
        ? new Sheet(new Dictionary<string, Page>(Pages, StringComparer.Ordinal) { [domain.Id] = page.AsAsked(set, domain) })
        : this;

    /// <summary>How many bytes the longest sheet of a set takes: all of its sheets are kept at that length.</summary>
    public static int LengthFor(CheckInSet set) =>
        new Sheet(set.Domains.ToDictionary(static domain => domain.Id, domain => Page.Longest(set, domain), StringComparer.Ordinal)).ToJson().Length;

    /// <summary>The sheet as the store keeps it, with blanks at its end.</summary>
    public byte[] ToBytes(int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)' ');
        ToJson().CopyTo(bytes.AsSpan());
        return bytes;
    }

    public static Sheet Read(byte[] bytes) => JsonSerializer.Deserialize(bytes, ConfidenceJson.Default.Sheet) ?? Blank;

    /// <summary>The sheet as data for the person whose it is.</summary>
    public JsonNode? ToNode() => JsonSerializer.SerializeToNode(this, ConfidenceJson.Default.Sheet);

    private byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ConfidenceJson.Default.Sheet);
}
