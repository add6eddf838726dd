using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Host;

/// <summary>Plays Graph on a loopback port: takes the calls of its table alone, within Graph's limits, and answers as it is told. A call of another shape fails the test.</summary>
internal sealed partial class FakeGraph : IAsyncDisposable
{
    public const int MembersAPage = 2;
    private const int PartUnit = 320 * 1024;
    private static readonly string[] Owner = ["owner"];

    private readonly WebApplication _app;
    private readonly FakeGraphLimits _limits;
    private readonly ConcurrentQueue<FakeGraphRequest> _requests = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private int _throttled;
    private long _taken;

    private FakeGraph(TimeProvider clock)
    {
        _limits = new FakeGraphLimits(clock);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _app = builder.Build();
        _app.Run(AnswerAsync);
        UploadAddress = "";
        Drive = new FakeDrive(this);
    }

    /// <summary>The one document library.</summary>
    public FakeDrive Drive { get; }

    public static object File { get; } = new { id = "file", webUrl = "https://example.sharepoint.com/results.xlsx" };

    public string Address => _app.Urls.Single();

    /// <summary>Where an upload's parts go.</summary>
    public string UploadAddress { get; set; }

    /// <summary>Who is in each team, by id, and whether that person owns it.</summary>
    public List<(string PersonId, bool IsOwner)> Members { get; } = [];

    /// <summary>Where the next page of members is; null for here.</summary>
    public string? NextPage { get; set; }

    /// <summary>What Graph does instead of answering well; null for a good answer.</summary>
    public Func<FakeGraphRequest, IResult?> Fault { get; set; } = _ => null;

    /// <summary>Every request of a shape that Graph knows, in the order of arrival.</summary>
    public IReadOnlyCollection<FakeGraphRequest> Requests => _requests;

    /// <summary>How many were turned away by the limits.</summary>
    public int Throttled => _throttled;

    public static async Task<FakeGraph> StartAsync(TimeProvider? clock = null)
    {
        var graph = new FakeGraph(clock ?? TimeProvider.System);
        await graph._app.StartAsync();
        graph.UploadAddress = $"{graph.Address}/upload/1";
        return graph;
    }

    /// <summary>The faults that Graph found in what it was asked, which are then forgiven.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        string[] faults = [.. _faults];
        _faults.Clear();
        return faults;
    }

    public IResult MembersFor(FakeGraphRequest request)
    {
        var from = Skipped().Match(request.Query) is { Success: true } skipped ? int.Parse(skipped.Value, CultureInfo.InvariantCulture) : 0;
        var page = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["value"] = Members.Skip(from).Take(MembersAPage).Select(member => new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["@odata.type"] = "#microsoft.graph.aadUserConversationMember",
                ["userId"] = member.PersonId,
                ["roles"] = member.IsOwner ? Owner : [],
            }),
        };
        if (from + MembersAPage < Members.Count)
            page["@odata.nextLink"] = NextPage ?? string.Create(CultureInfo.InvariantCulture, $"{Address}{request.Route["GET ".Length..]}?$skiptoken={from + MembersAPage}");
        return Results.Json(page);
    }

    public IResult TakePart(FakeGraphRequest request)
    {
        var range = Part().Match(request.Range ?? "");
        long Of(string name) => long.Parse(range.Groups[name].Value, CultureInfo.InvariantCulture);
        if (!range.Success || Of("from") != _taken || Of("to") - Of("from") + 1 != request.Bytes.Length || (Of("to") + 1 != Of("all") && request.Bytes.Length % PartUnit != 0))
        {
            _faults.Enqueue($"a part that does not fit: {request.Range}");
            return FakeGraphAnswer.Error(StatusCodes.Status416RangeNotSatisfiable);
        }

        _taken += request.Bytes.Length;
        return _taken == Of("all") ? Results.Json(File, statusCode: StatusCodes.Status201Created) : Results.Json(new { nextExpectedRanges = new[] { $"{_taken}-" } }, statusCode: StatusCodes.Status202Accepted);
    }

    /// <exception cref="InvalidOperationException">Something was asked that Graph does not know.</exception>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (!_faults.IsEmpty)
            throw new InvalidOperationException($"Graph was asked what it does not know: {string.Join("; ", _faults)}");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await ReadAsync(context.Request);
        var isWithin = _limits.Begin(request.Route);
        try
        {
            await Answer(request, isWithin).ExecuteAsync(context);
        }
        finally
        {
            _limits.End(request.Route);
        }
    }

    private IResult Answer(FakeGraphRequest request, bool isWithin)
    {
        var call = FakeGraphTable.Calls.FirstOrDefault(call => call.IsFor(request));
        if ((call is null ? "no such call" : call.FaultOf(request)) is { } fault)
        {
            _faults.Enqueue($"{request.Route}: {fault}");
            return FakeGraphAnswer.Error(StatusCodes.Status400BadRequest, "BadRequest");
        }

        _requests.Enqueue(request);
        if (isWithin)
            return Fault(request) ?? call?.Answer(this, request) ?? Results.NotFound();
        Interlocked.Increment(ref _throttled);
        return FakeGraphAnswer.Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", retryAfter: "1");
    }

    private static async Task<FakeGraphRequest> ReadAsync(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        return new FakeGraphRequest($"{request.Method} {request.Path.Value}", Uri.UnescapeDataString(request.QueryString.Value ?? ""), request.Headers.Authorization.ToString(), bytes.ToArray())
        {
            Range = request.Headers.ContentRange,
        };
    }

    [GeneratedRegex(@"(?<=\$skiptoken=)\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"^bytes (?<from>\d+)-(?<to>\d+)/(?<all>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
