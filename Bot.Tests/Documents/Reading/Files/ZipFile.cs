using System.IO.Compression;

namespace Bot.Tests.Documents.Reading.Files;

/// <summary>Writes archives part by part, also such as no program would write.</summary>
internal static class ZipFile
{
    private const string WordTypes =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string WordRelationships =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public static byte[] Of(params (string Name, Action<Stream> Write)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, write) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(part);
            }
        }

        return file.ToArray();
    }

    /// <summary>A Word document whose main part is this, with other parts beside it.</summary>
    public static byte[] Word(Action<Stream> document, params (string Name, Action<Stream> Write)[] others) =>
        Of([("[Content_Types].xml", Text(WordTypes)), ("_rels/.rels", Text(WordRelationships)), ("word/document.xml", document), .. others]);

    public static Action<Stream> Text(string text) => stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The same letter so many million times.</summary>
    public static Action<Stream> Megabytes(int count) => stream =>
    {
        var zeros = new byte[1 << 20];
        for (var i = 0; i < count; i++)
            stream.Write(zeros);
    };

    public static Action<Stream> Document(string body) => Text(
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");
}
