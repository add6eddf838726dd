namespace Bot.Doctor;

/// <summary>Calls an address to see whether anything answers there; any answer will do.</summary>
internal sealed class Line(HttpClient http)
{
    public static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(5);

    public async Task<Echo> CallAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return new Echo((int)response.StatusCode, response.Headers.Date, null);
        }
        catch (HttpRequestException e)
        {
            return new Echo(null, null, WordsOf(e.HttpRequestError));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Echo(null, null, $"no answer within {TimeOut.TotalSeconds} seconds: does a firewall or proxy stand between?");
        }
    }

    /// <summary>What most often lies behind such a fault.</summary>
    public static string WordsOf(HttpRequestError fault) => fault switch
    {
        HttpRequestError.NameResolutionError => "its name is not known here: is DNS, or a proxy, set up on this host?",
        HttpRequestError.SecureConnectionError => "no trusted connection: does a proxy look into the traffic, whose certificate this host does not know?",
        _ => "no connection: does a firewall or proxy stand between?",
    };
}
