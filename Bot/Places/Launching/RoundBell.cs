using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Bot.Places.Launching;

/// <summary>Wakes the keeper of rounds: every half minute, and when something becomes due in the transaction that runs.</summary>
internal sealed class RoundBell(TimeProvider clock)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rung.Writer.TryWrite(true);

    public async IAsyncEnumerable<bool> RingsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var timer = clock.CreateTimer(_ => Ring(), state: null, TimeSpan.Zero, Every);
        await foreach (var ring in _rung.Reader.ReadAllAsync(cancellationToken))
            yield return ring;
    }
}
