using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Bot.Tests.Host;

/// <summary>The outside world as a table of routes (<c>GET https://host/path</c>); a request that no route matches throws.</summary>
internal sealed class StubHttp : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Func<CancellationToken, Task<HttpResponseMessage>>> routes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> requests = new();

    /// <summary>Every request that came, in order, as <c>GET https://host/path</c>.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    public StubHttp Answer(string route, string json) => Answer(route, HttpStatusCode.OK, json);

    public StubHttp Answer(string route, HttpStatusCode status, string json = "") =>
        Answer(route, _ => Task.FromResult(Response(status, json)));

    public StubHttp Answer(string route, Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        routes[route] = answer;
        return this;
    }

    public static HttpResponseMessage Response(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var route = $"{request.Method} {request.RequestUri}";
        requests.Enqueue(route);
        return routes.TryGetValue(route, out var answer)
            ? answer(cancellationToken)
            : throw new InvalidOperationException($"No route for {route}.");
    }
}
