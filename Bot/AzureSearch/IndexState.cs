using System.Threading.Channels;
using Knowledge;

namespace Bot.AzureSearch;

/// <summary>Whether the index is known to hold just the passages that are in memory; only then is it asked.</summary>
internal sealed class IndexState
{
    private readonly Channel<bool> _woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile IReadOnlyList<Passage>? _held;
    private volatile bool _isDoubted = true;

    /// <summary>Read by whoever brings the index up to date.</summary>
    public ChannelReader<bool> Woken => _woken.Reader;

    /// <summary>Whether it has to be looked at before anything is known of it.</summary>
    public bool IsDoubted => _isDoubted;

    public bool Holds(IReadOnlyList<Passage> passages) => ReferenceEquals(_held, passages);

    public void Confirm(IReadOnlyList<Passage> passages) => (_held, _isDoubted) = (passages, false);

    /// <summary>Says that the service has failed, and may have lost what it held.</summary>
    public void Doubt() => (_held, _isDoubted) = (null, true);

    public void Wake() => _woken.Writer.TryWrite(true);
}
