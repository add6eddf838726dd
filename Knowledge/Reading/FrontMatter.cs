using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Knowledge.Reading;

/// <summary>Reads the YAML text at the head of an article.</summary>
internal static class FrontMatter
{
    /// <summary>The document that a front matter describes, with the body that goes with it.</summary>
    /// <exception cref="ArticleException">The YAML is broken, has an unknown key, or lacks one.</exception>
    public static Document Read(string fileName, string yaml, int linesBefore, string body)
    {
        var fields = Parse(fileName, yaml, linesBefore).Only("id", "title", "audience", "region", "review_by", "sources");
        return new Document
        {
            Id = Id(fields),
            Title = fields.Text("title"),
            Audience = fields.Texts("audience"),
            Region = fields.Text("region"),
            ReviewBy = fields.Date("review_by"),
            Sources = Sources(fields),
            IsPublished = true,
            Markdown = body,
        };
    }

    private static YamlFields Parse(string fileName, string yaml, int linesBefore)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlFields(root, fileName, linesBefore)
                : throw new ArticleException(fileName, linesBefore, "Write the front matter as keys with values.");
        }
        catch (YamlException fault)
        {
            throw new ArticleException(fileName, (int)fault.Start.Line + linesBefore, $"Mend the YAML: {fault.Message}");
        }
        catch (InvalidOperationException)
        {
            // The YAML reader throws this, without a line, at some lists in brackets.
            throw new ArticleException(fileName, linesBefore + 1, "Mend the YAML: a list in brackets is not closed.");
        }
    }

    private static string Id(YamlFields fields)
    {
        var id = fields.Text("id");
        return id.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-')
            ? id
            : throw fields.Fault("id", "Write 'id' in small letters, digits and hyphens.");
    }

    private static List<Source> Sources(YamlFields article)
    {
        var sources = new OrderedDictionary<string, Source>(StringComparer.Ordinal);
        foreach (var fields in article.Mappings("sources"))
        {
            fields.Only("key", "title", "url", "version", "date", "checked_on", "licence", "confidence");
            var source = Source(fields);
            if (!sources.TryAdd(source.Key, source))
                throw fields.Fault("key", $"Give each source a key of its own; '{source.Key}' stands above already.");
        }

        return [.. sources.Values];
    }

    private static Source Source(YamlFields fields) => new()
    {
        Key = fields.Text("key"),
        Title = fields.Text("title"),
        Url = Url(fields),
        Version = fields.OptionalText("version"),
        Date = fields.OptionalDate("date"),
        CheckedOn = fields.OptionalDate("checked_on"),
        Licence = fields.Text("licence"),
        Confidence = Confidence(fields),
    };

    private static Uri? Url(YamlFields fields)
    {
        if (fields.OptionalText("url") is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https"
            ? url
            : throw fields.Fault("url", "Write 'url' as an address that begins with https://.");
    }

    private static Confidence Confidence(YamlFields fields) => fields.Text("confidence") switch
    {
        "official" => Knowledge.Confidence.Official,
        "secondary" => Knowledge.Confidence.Secondary,
        "local" => Knowledge.Confidence.Local,
        "own" => Knowledge.Confidence.Own,
        _ => throw fields.Fault("confidence", "Write 'confidence' as official, secondary, local or own."),
    };
}
