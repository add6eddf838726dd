using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Knowledge.Reading;

/// <summary>A YAML mapping of a front matter, asked key by key; what is wrong is thrown with its line.</summary>
/// <param name="node">The mapping.</param>
/// <param name="fileName">The article file.</param>
/// <param name="linesBefore">The lines of the file above the YAML text.</param>
internal sealed class YamlFields(YamlMappingNode node, string fileName, int linesBefore)
{
    /// <summary>Throws when the mapping has a key that nobody will ask for.</summary>
    public YamlFields Only(params IReadOnlyList<string> keys)
    {
        foreach (var key in node.Children.Keys)
        {
            if (!keys.Contains((key as YamlScalarNode)?.Value, StringComparer.Ordinal))
                throw Fault(key, $"'{key}' is not a key of an article. Use one of: {string.Join(", ", keys)}.");
        }

        return this;
    }

    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value) => value.Trim(),
        YamlScalarNode => null,
        var other => throw Fault(other, $"Write '{key}' as one text."),
    };

    public DateOnly Date(string key) => OptionalDate(key) ?? throw Missing(key);

    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Fault(key, $"Write '{key}' as a date such as 2026-11-22.");
    }

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(item => (item as YamlScalarNode)?.Value ?? throw Fault(item, $"Write each of '{key}' as one text."))];

    public IReadOnlyList<YamlFields> Mappings(string key) =>
        [.. Items(key).Select(item => item is YamlMappingNode mapping
            ? new YamlFields(mapping, fileName, linesBefore)
            : throw Fault(item, $"Write each of '{key}' as keys with values."))];

    /// <summary>What to throw when the value of a key cannot be used.</summary>
    public ArticleException Fault(string key, string advice) => Fault(Find(key) ?? node, advice);

    private IEnumerable<YamlNode> Items(string key) => Find(key) switch
    {
        YamlSequenceNode { Children.Count: > 0 } list => list.Children,
        null or YamlSequenceNode => throw Missing(key),
        var other => throw Fault(other, $"Write '{key}' as a list."),
    };

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private ArticleException Missing(string key) => Fault(key, $"Give '{key}' a value.");

    private ArticleException Fault(YamlNode where, string advice) => new(fileName, (int)where.Start.Line + linesBefore, advice);
}
