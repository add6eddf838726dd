using System.Data.Common;
using System.Threading.Channels;
using Bot.Documents;
using Bot.Storage;

namespace Bot.Experts;

/// <summary>Brings the approved articles into the knowledge base whenever their table has changed.</summary>
internal sealed partial class CuratedShelf(Library library, ILogger<CuratedShelf> logger) : BackgroundService
{
    public const string Collection = "curated";

    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that the table changes in the transaction that runs.</summary>
    public void Changed(DbConnection connection)
    {
        Changes.Note(connection, Collection);
        Wake();
    }

    /// <summary>Has the table read anew.</summary>
    public void Wake() => _changed.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in _changed.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await library.RefreshAsync(Collection, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The loop's own net: the next change or start brings the index up to date.
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    [LoggerMessage(2502, LogLevel.Error, "The curated articles could not be indexed ({Fault}); the next change or start tries again")]
    private partial void LogFailed(string fault);
}
