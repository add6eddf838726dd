using System.Net;
using System.Net.Http.Headers;

namespace Bot.Teams.Connector;

/// <summary>
/// The body of a request, which knows whether any of it has left: a line that breaks before has taken nothing, and one
/// that breaks after may have brought all of it.
/// </summary>
internal sealed class OutgoingBody : ByteArrayContent
{
    public OutgoingBody(byte[] json)
        : base(json) => Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");

    public bool HasLeft { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        HasLeft = true;
        return base.SerializeToStreamAsync(stream, context, cancellationToken);
    }
}
