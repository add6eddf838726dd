using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;

namespace Bot.Graph;

/// <summary>The SDK over a line of our own: no retries, no redirects, and a token for Graph's own host alone. Nothing of it is loaded before the first call.</summary>
internal sealed class GraphClient(HttpClient http, GraphCredential credential, IOptions<GraphOptions> options)
{
    private GraphServiceClient? _api;

    public GraphServiceClient Api => _api ??= new GraphServiceClient(
        http,
        new AzureIdentityAuthenticationProvider(credential, [Address.Host], null, isCaeEnabled: false, $"{Address.GetLeftPart(UriPartial.Authority)}/.default"),
        Address.AbsoluteUri);

    /// <summary>The same line without a token, for addresses that carry their own right, such as an upload's.</summary>
    public HttpClient Line => http;

    private Uri Address => options.Value.BaseAddress;
}
