using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure;
using Azure.Core.Pipeline;
using Azure.Search.Documents;
using Azure.Search.Documents.Indexes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Host;

/// <summary>Plays Azure AI Search on a loopback port: takes the three calls that the bot makes, keeps what it is sent, and finds what holds a word. A call of another shape fails the test.</summary>
internal sealed partial class FakeSearch : IAsyncDisposable
{
    public const string Key = "an admin key";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<FakeSearchCall> _calls = new();
    private readonly ConcurrentQueue<string> _faults = new();

    private FakeSearch()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>What the index holds, by key.</summary>
    public SortedDictionary<string, JsonObject> Held { get; } = new(StringComparer.Ordinal);

    /// <summary>Every call of a shape that the service knows, in the order of arrival.</summary>
    public IReadOnlyList<FakeSearchCall> Calls => [.. _calls];

    /// <summary>What the service does instead of answering well; null for a good answer.</summary>
    public Func<FakeSearchCall, IResult?> Fault { get; set; } = static _ => null;

    /// <summary>The status of the change of a passage when it is not taken; null when it is.</summary>
    public Func<string, int?> Refused { get; set; } = static _ => null;

    public static async Task<FakeSearch> StartAsync()
    {
        var search = new FakeSearch();
        await search._app.StartAsync();
        return search;
    }

    /// <summary>The SDK's own client, whose line leads here.</summary>
    public SearchIndexClient NewClient() => new(
        new Uri("https://companion.search.windows.net"),
        new AzureKeyCredential(Key),
        new SearchClientOptions
        {
            Transport = new HttpClientTransport(new HttpClient(new Line(new Uri(_app.Urls.Single()))) { Timeout = TimeSpan.FromSeconds(20) }),
            Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) },
        });

    public IReadOnlyList<FakeSearchCall> CallsOf(string name) => [.. _calls.Where(call => string.Equals(call.Name, name, StringComparison.Ordinal))];

    /// <exception cref="InvalidOperationException">Something was asked that the service does not know.</exception>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (!_faults.IsEmpty)
            throw new InvalidOperationException($"The service was asked what it does not know: {string.Join("; ", _faults)}");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var route = $"{request.Method} {request.Path}{request.QueryString}";
        var body = await JsonNode.ParseAsync(request.Body) as JsonObject ?? [];
        var name = Routes.GetValueOrDefault(route);
        if (name is null || request.Headers["api-key"] != Key)
        {
            _faults.Enqueue(route);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var call = new FakeSearchCall(name, body);
        _calls.Enqueue(call);
        await (Fault(call) ?? Answer(call)).ExecuteAsync(context);
    }

    private static readonly Dictionary<string, string> Routes = new(StringComparer.Ordinal)
    {
        ["PUT /indexes('framework-companion')?allowIndexDowntime=false&api-version=2023-11-01"] = "define",
        ["POST /indexes('framework-companion')/docs/search.index?api-version=2023-11-01"] = "change",
        ["POST /indexes('framework-companion')/docs/search.post.search?api-version=2023-11-01"] = "search",
    };

    private IResult Answer(FakeSearchCall call) => call.Name switch
    {
        "define" => Results.Json(call.Body, statusCode: StatusCodes.Status201Created),
        "change" => Change([.. call.List("value").OfType<JsonObject>()]),
        _ => Results.Json(new { value = Found(call).Take((int?)call.Body["top"] ?? 50) }),
    };

    private IResult Change(List<JsonObject> changes)
    {
        var ended = changes.ConvertAll(change =>
        {
            var key = (string?)change["id"] ?? "";
            var status = Refused(key) ?? 200;
            if (status == 200 && (string?)change["@search.action"] is "delete")
                Held.Remove(key);
            else if (status == 200)
                Held[key] = change;
            return new { key, status = status == 200, errorMessage = status == 200 ? null : "no", statusCode = status };
        });
        return Results.Json(new { value = ended }, statusCode: ended.TrueForAll(static each => each.status) ? 200 : 207);
    }

    private IEnumerable<Dictionary<string, object?>> Found(FakeSearchCall call)
    {
        var (words, filter) = (call.Text("search").Split(' '), call.Text("filter"));
        var after = After.Match(filter) is { Success: true } match ? match.Groups["key"].Value : "";
        var groups = Groups.Match(filter).Groups["names"].Value.Split(',');
        return Held.Values
            .Where(held => string.CompareOrdinal((string?)held["id"], after) > 0)
            .Where(held => filter.Length == 0 || after.Length > 0 || held["readers"] is null || groups.Contains((string?)held["readers"], StringComparer.Ordinal))
            .Where(held => words is ["*"] || words.Any(word => $"{held["headings"]}\n{held["text"]}".Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(static held => new Dictionary<string, object?>(StringComparer.Ordinal) { ["@search.score"] = 1.5, ["id"] = (string?)held["id"], ["version"] = (string?)held["version"] });
    }

    [GeneratedRegex("^id gt '(?<key>[^']+)'$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex After { get; }

    [GeneratedRegex(@"^readers eq null or search\.in\(readers, '(?<names>[^']+)', ','\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Groups { get; }

    /// <summary>The SDK speaks TLS alone; this is where it ends.</summary>
    private sealed class Line(Uri address) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(address, request.RequestUri?.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
