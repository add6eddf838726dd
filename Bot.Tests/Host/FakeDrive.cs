using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Host;

/// <summary>A document library as Graph shows it: its root is "root", and its changes come page by page, two entries a page.</summary>
internal sealed partial class FakeDrive(FakeGraph graph)
{
    private const int APage = 2;

    private readonly List<Dictionary<string, object?>> _log = [];
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private int _versions;

    /// <summary>How far back Graph knows what has changed; what is asked with older is gone.</summary>
    public int Oldest { get; set; }

    /// <summary>Where files are to be fetched; null for here.</summary>
    public string? DownloadAddress { get; set; }

    /// <summary>How many changes there have been.</summary>
    public int Now => _log.Count;

    public void AddRoot() => _log.Add(new(StringComparer.Ordinal) { ["id"] = "root", ["name"] = "root", ["root"] = new { }, ["folder"] = new { } });

    public void AddFolder(string id, string name, string parent = "root") =>
        _log.Add(new(StringComparer.Ordinal) { ["id"] = id, ["name"] = name, ["folder"] = new { }, ["parentReference"] = new { id = parent } });

    public void Put(string id, string name, byte[] content, string parent = "root", long? size = null)
    {
        _contents[id] = content;
        _log.Add(new(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["name"] = name,
            ["file"] = new { mimeType = "text/plain" },
            ["eTag"] = $"\"{id},{++_versions}\"",
            ["size"] = size ?? content.Length,
            ["webUrl"] = $"https://example.sharepoint.com/{id}",
            ["lastModifiedDateTime"] = "2026-11-20T10:00:00Z",
            ["parentReference"] = new { id = parent },
        });
    }

    public void Delete(string id) => _log.Add(new(StringComparer.Ordinal) { ["id"] = id, ["deleted"] = new { state = "deleted" } });

    /// <summary>A page of what has changed; as long as there is more, the link of the next.</summary>
    public IResult Changes(FakeGraphRequest request)
    {
        var asked = Token().Match(request.Query);
        var from = asked.Success ? int.Parse(asked.Value, CultureInfo.InvariantCulture) : 0;
        if (asked.Success && from < Oldest && !request.Query.Contains("skip", StringComparison.Ordinal))
            return FakeGraphAnswer.Error(StatusCodes.Status410Gone, "resyncChangesApplyDifferences");
        var to = Math.Min(from + APage, _log.Count);
        return Results.Json(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["value"] = _log[from..to],
            [to < _log.Count ? "@odata.nextLink" : "@odata.deltaLink"] = string.Create(
                CultureInfo.InvariantCulture, $"{graph.Address}{request.Route["GET ".Length..]}?{(to < _log.Count ? "skiptoken" : "token")}={to}"),
        });
    }

    public IResult Item(FakeGraphRequest request)
    {
        var id = request.Route.Split('/')[^1];
        return _contents.ContainsKey(id)
            ? Results.Json(new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = id, ["@microsoft.graph.downloadUrl"] = DownloadAddress ?? $"{graph.Address}/download/{id}" })
            : FakeGraphAnswer.Error(StatusCodes.Status404NotFound, "itemNotFound");
    }

    public IResult Content(FakeGraphRequest request) =>
        _contents.TryGetValue(request.Route.Split('/')[^1], out var content) ? Results.Bytes(content, "application/octet-stream") : Results.NotFound();

    [GeneratedRegex(@"(?<=token=)\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
