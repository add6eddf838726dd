using System.Net;
using System.Runtime.CompilerServices;
using Bot.Training.Catalogue;

namespace Bot.Training.Links;

/// <summary>Tries the links of the catalogue, a few at a time, and tells which lead nowhere.</summary>
internal sealed class LinkCheck(HttpClient http)
{
    private const int AtOnce = 4;
    private const int MaxRedirects = 5;
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(15);

    public static void AddTo(IServiceCollection services) => services
        .AddHttpClient<LinkCheck>(static http =>
        {
            http.Timeout = TimeOut;
            http.DefaultRequestHeaders.UserAgent.ParseAdd("FrameworkCompanion-link-check");
        })
        .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
        {
            ConnectCallback = PublicAddresses.ConnectAsync,
            MaxAutomaticRedirections = MaxRedirects,
            UseCookies = false,
            UseProxy = false, // A proxy would connect in our place, to wherever the link leads.
        });

    /// <summary>Each resource that has a link, in their order, with what is wrong with it; null for nothing.</summary>
    public async IAsyncEnumerable<(Resource Resource, string? Fault)> RunAsync(IReadOnlyList<Resource> resources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var places = new SemaphoreSlim(AtOnce);
        var tries = resources.Where(static resource => resource.Link is not null).Select(resource => (Resource: resource, Fault: TryAsync(resource, places, cancellationToken))).ToList();
        foreach (var (resource, fault) in tries)
            yield return (resource, await fault);
    }

    private async Task<string?> TryAsync(Resource resource, SemaphoreSlim places, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            using var response = await http.GetAsync(resource.Link, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode ? null : FaultOf(response.StatusCode);
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is NotPublicException ? "not a public address, so not tried" : "cannot be reached";
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "no answer in time";
        }
        finally
        {
            places.Release();
        }
    }

    private static string FaultOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => "not there",
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => "leads on and on, or to an unsafe address",
        _ => $"answers {(int)status}",
    };
}
