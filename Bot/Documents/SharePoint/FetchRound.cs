using Bot.Documents.Reading;
using Bot.Graph;
using Bot.Graph.Files;
using Bot.Outbox;

namespace Bot.Documents.SharePoint;

/// <summary>Fetches the files of a library in one round; once Graph asks to slow down, no more of them until the next.</summary>
internal sealed class FetchRound(SharedLibrary library, DriveReader drives, DriveContent content, LibraryTroubles troubles)
{
    private volatile bool _isOver;

    /// <summary>The bytes; null when they cannot be had now.</summary>
    public async Task<byte[]?> FetchAsync(string item, CancellationToken cancellationToken) =>
        await AddressOfAsync(item, cancellationToken) is { } address ? await content.ReadAsync(address, DocumentReaders.Limits.FileBytes, cancellationToken) : null;

    private async Task<Uri?> AddressOfAsync(string item, CancellationToken cancellationToken)
    {
        switch (_isOver ? null : await drives.AddressOfAsync(library.Drive, item, cancellationToken))
        {
            case Answer<Uri>.Given(var address):
                return address;
            case Answer<Uri>.Trouble(DeliveryResult.Throttled throttled):
                _isOver = true;
                troubles.Note(library.Collection, throttled);
                return null;
            default:
                return null;
        }
    }
}
