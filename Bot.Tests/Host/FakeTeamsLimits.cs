using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Host;

/// <summary>
/// The limits that Teams sets (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit), each in any
/// stretch of its length: what goes beyond one is answered with 429, and counted.
/// </summary>
internal sealed class FakeTeamsLimits(TimeProvider clock)
{
    private static readonly (int Most, TimeSpan Within)[] OfConversation =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private static readonly (int Most, TimeSpan Within)[] OfTenant = [(25, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _taken = new(StringComparer.Ordinal);

    /// <summary>How often a limit was exceeded.</summary>
    public int Exceeded { get; private set; }

    /// <summary>The refusal of what exceeds a limit; null for what does not.</summary>
    public IResult? Check(string conversationId)
    {
        lock (_gate)
        {
            if (IsFull(conversationId, OfConversation) || IsFull("", OfTenant))
            {
                Exceeded++;
                return Fault.Of(StatusCodes.Status429TooManyRequests, "1");
            }

            TakenIn(conversationId).Add(clock.GetUtcNow());
            TakenIn("").Add(clock.GetUtcNow());
            return null;
        }
    }

    private bool IsFull(string key, (int Most, TimeSpan Within)[] limits) => Array.Exists(limits, limit =>
        TakenIn(key) is var taken && taken.Count >= limit.Most && clock.GetUtcNow() - taken[^limit.Most] < limit.Within);

    private List<DateTimeOffset> TakenIn(string key) => _taken.TryGetValue(key, out var taken) ? taken : _taken[key] = [];
}
