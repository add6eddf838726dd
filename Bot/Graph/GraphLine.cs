using Microsoft.Kiota.Abstractions;

namespace Bot.Graph;

/// <summary>Tells a line that broke before a call had left from one that broke after, and keeps pages of proxies from the SDK, which reads JSON alone.</summary>
internal sealed class GraphLine : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? new WatchedBody(content) : null;
        request.Content = body;
        try
        {
            return Checked(await base.SendAsync(request, cancellationToken), body);
        }
        catch (HttpRequestException e)
        {
            throw new LineFault(e.HttpRequestError.ToString(), body?.HasLeft == true, e);
        }
        catch (OperationCanceledException e)
        {
            throw new LineFault("time-out", body?.HasLeft == true, e);
        }
    }

    private static HttpResponseMessage Checked(HttpResponseMessage response, WatchedBody? body)
    {
        if ((int)response.StatusCode is >= 300 and < 400)
            throw new ApiException("a redirect") { ResponseStatusCode = (int)response.StatusCode }; // The SDK takes some of them for success.
        if (response.Content.Headers.ContentType?.MediaType is null or "application/json")
            return response;
        if (response.IsSuccessStatusCode)
        {
            response.Dispose();
            throw new LineFault("an answer that is not Graph's", body is not null);
        }

        response.Content.Dispose();
        response.Content = null; // Its status says enough.
        return response;
    }
}
