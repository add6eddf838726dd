using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Packaging;

/// <summary>The app package that an administrator uploads to Teams: the manifest, filled in, and its two icons.</summary>
/// <param name="AppId">The app's id in the organisation's app catalogue.</param>
/// <param name="BotId">The id that the bot signs in with.</param>
/// <param name="Domain">The host name that the bot and its pages are reached at.</param>
internal sealed record TeamsPackage(Guid AppId, Guid BotId, string Domain)
{
    // The earliest time that a zip file can hold; being fixed, it lets the same input give the same bytes.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the bot also speaks to people through Microsoft Graph, for which the package must ask; otherwise it asks for nothing.</summary>
    public bool UsesGraph { get; init; }

    /// <summary>The manifest with this bot's ids, domain and version in it.</summary>
    public string Manifest() => Template()
        .Replace("{{APP_ID}}", AppId.ToString(), StringComparison.Ordinal)
        .Replace("{{BOT_ID}}", BotId.ToString(), StringComparison.Ordinal)
        .Replace("{{DOMAIN}}", Domain, StringComparison.Ordinal)
        .Replace("{{VERSION}}", typeof(TeamsPackage).Assembly.GetName().Version?.ToString(3), StringComparison.Ordinal);

    private string Template()
    {
        if (!UsesGraph)
            return Encoding.UTF8.GetString(Read("manifest.json"));
        var manifest = Json("manifest.json");
        foreach (var (name, value) in Json("graph.json"))
            manifest[name] = value?.DeepClone();
        return manifest.ToJsonString(Indented);
    }

    /// <summary>The whole package; nothing but these three files may be in it.</summary>
    public byte[] ToZip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, "manifest.json", Encoding.UTF8.GetBytes(Manifest()));
            Add(zip, "color.png", Read("color.png"));
            Add(zip, "outline.png", Read("outline.png"));
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static JsonObject Json(string name) => JsonNode.Parse(Read(name)) as JsonObject ?? throw new InvalidOperationException($"appPackage/{name} is not an object.");

    private static byte[] Read(string name)
    {
        using var resource = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"appPackage/{name}")
            ?? throw new InvalidOperationException($"The program was built without appPackage/{name}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
