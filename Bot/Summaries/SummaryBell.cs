using System.Threading.Channels;

namespace Bot.Summaries;

/// <summary>Wakes the round: something is to be told in the transaction that runs.</summary>
internal sealed class SummaryBell
{
    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rung.Writer.TryWrite(true);

    public IAsyncEnumerable<bool> RingsAsync(CancellationToken cancellationToken) => _rung.Reader.ReadAllAsync(cancellationToken);
}
