using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions;

namespace Bot.Graph.Files;

/// <summary>
/// Brings a large file part by part to the address of an upload session (https://learn.microsoft.com/graph/api/driveitem-createuploadsession),
/// which carries its own right and gets no token. An upload that fails is begun anew: nothing is seen of it before its last part.
/// </summary>
internal sealed class UploadParts(GraphClient client, IOptions<GraphOptions> options, TimeProvider clock)
{
    public const int PartLength = 10 * 320 * 1024; // Parts must be multiples of 320 KiB.

    public async Task<Answer<Uri>> PutAsync(string uploadAddress, ReadOnlyMemory<byte> content, GraphUse use, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(uploadAddress, UriKind.Absolute, out var address) || !options.Value.MayHoldFiles(address))
            return Trouble(new DeliveryResult.Refused("Graph names an address for the file that is not safe"));
        for (var from = 0; ; from += PartLength)
        {
            var length = Math.Min(PartLength, content.Length - from);
            var answer = await TryAsync(address, content.Slice(from, length), new ContentRangeHeaderValue(from, from + length - 1, content.Length), use, cancellationToken);
            if (answer is not null)
                return answer;
            if (from + length == content.Length)
                return Trouble(new DeliveryResult.Failed("the whole file was brought, and not taken"));
        }
    }

    /// <summary>Brings one part; null when more are awaited.</summary>
    private async Task<Answer<Uri>?> TryAsync(Uri address, ReadOnlyMemory<byte> part, ContentRangeHeaderValue range, GraphUse use, CancellationToken cancellationToken)
    {
        using var body = new ReadOnlyMemoryContent(part);
        body.Headers.ContentRange = range;
        try
        {
            using var response = await client.Line.PutAsync(address, body, cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.Accepted => null,
                HttpStatusCode.OK or HttpStatusCode.Created => GraphCalls.Given(await ItemOfAsync(response, cancellationToken)),
                _ => Trouble(GraphAnswers.Read(GraphFault.Of(response, clock.GetUtcNow()), use)),
            };
        }
        catch (Exception e) when (e is LineFault or ApiException or HttpRequestException or JsonException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Trouble(new DeliveryResult.Failed("the upload broke off"));
        }
    }

    private static async Task<Uri?> ItemOfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var item = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return item.RootElement.TryGetProperty("webUrl", out var text) && Uri.TryCreate(text.GetString(), UriKind.Absolute, out var address) ? address : null;
    }

    private static Answer<Uri> Trouble(DeliveryResult result) => new Answer<Uri>.Trouble(result);
}
