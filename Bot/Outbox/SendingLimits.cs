using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Bot.Outbox;

/// <summary>Keeps sending under what Teams allows for one conversation and for one organisation.</summary>
internal sealed class SendingLimits(IOptions<OutboxOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<OutboxItem> _limiter = PartitionedRateLimiter.CreateChained(
        ByKey(item => item.Lane, options.Value.PerConversationASecond),
        ByKey(item => item.Letter.Address.TenantId, options.Value.PerTenantASecond));

    private readonly bool _isLifted = options.Value is { PerConversationASecond: 0, PerTenantASecond: 0 };

    /// <summary>Waits until this message may go where it goes.</summary>
    public async ValueTask WaitAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (!_isLifted)
        {
            using var lease = await _limiter.AcquireAsync(item, 1, cancellationToken);
        }
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<OutboxItem> ByKey(Func<OutboxItem, string> key, int perSecond) =>
        PartitionedRateLimiter.Create<OutboxItem, string>(item => perSecond == 0
            ? RateLimitPartition.GetNoLimiter(key(item))
            : RateLimitPartition.GetSlidingWindowLimiter(key(item), _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perSecond,
                Window = TimeSpan.FromSeconds(1),
                SegmentsPerWindow = 10,
                QueueLimit = int.MaxValue,
            }));
}
