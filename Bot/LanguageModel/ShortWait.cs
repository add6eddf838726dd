using System.Net;

namespace Bot.LanguageModel;

/// <summary>Tries once more when the resource asks for a wait so short that nobody notices it.</summary>
internal sealed class ShortWait(TimeProvider clock) : DelegatingHandler
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response is not { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable, Headers.RetryAfter.Delta: { } wait } || wait > Longest)
            return response;

        response.Dispose();
        await Task.Delay(wait, clock, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
