using Microsoft.Extensions.Options;

namespace Bot.Graph.Files;

/// <summary>Fetches a file from the address that Graph gives for it, which carries its own right: no token goes there, and no redirect is followed.</summary>
internal sealed class DriveContent(HttpClient http, IOptions<GraphOptions> options)
{
    /// <summary>The bytes; null when it cannot be fetched now, or is longer than allowed.</summary>
    public async Task<byte[]?> ReadAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        if (!options.Value.MayHoldFiles(address))
        {
            return null;
        }

        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode && (response.Content.Headers.ContentLength ?? 0) <= mostBytes
                ? await ReadAsync(await response.Content.ReadAsStreamAsync(cancellationToken), mostBytes, cancellationToken)
                : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    // What the header says of the length need not be true.
    private static async Task<byte[]?> ReadAsync(Stream stream, int mostBytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (content.Length + read > mostBytes)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
