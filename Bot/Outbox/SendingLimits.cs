using System.Threading.RateLimiting;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Outbox;

/// <summary>Keeps sending under what Teams allows for one conversation and for one organisation.</summary>
internal sealed class SendingLimits(IOptions<OutboxOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<ConversationAddress> _limiter = PartitionedRateLimiter.CreateChained(
        ByKey(address => address.ConversationId, options.Value.PerConversationASecond),
        ByKey(address => address.TenantId, options.Value.PerTenantASecond));

    private readonly bool _isLifted = options.Value is { PerConversationASecond: 0, PerTenantASecond: 0 };

    /// <summary>Waits until one more message may go to this address.</summary>
    public async ValueTask WaitAsync(ConversationAddress address, CancellationToken cancellationToken)
    {
        if (!_isLifted)
        {
            using var lease = await _limiter.AcquireAsync(address, 1, cancellationToken);
        }
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<ConversationAddress> ByKey(Func<ConversationAddress, string> key, int perSecond) =>
        PartitionedRateLimiter.Create<ConversationAddress, string>(address => perSecond == 0
            ? RateLimitPartition.GetNoLimiter(key(address))
            : RateLimitPartition.GetSlidingWindowLimiter(key(address), _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perSecond,
                Window = TimeSpan.FromSeconds(1),
                SegmentsPerWindow = 10,
                QueueLimit = int.MaxValue,
            }));
}
