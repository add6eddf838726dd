using System.Text.RegularExpressions;

namespace Bot.Tests.Host;

/// <summary>Graph's own limits (https://learn.microsoft.com/graph/throttling-limits): 5 lines in feeds a second, 4 calls a second to one team, 4 mails under way from one mailbox.</summary>
internal sealed partial class FakeGraphLimits(TimeProvider clock)
{
    private const int FeedASecond = 5;
    private const int TeamASecond = 4;
    private const int MailsAtOnce = 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _underWay = new(StringComparer.Ordinal);

    /// <summary>Whether a call is within the limits; one that begins must also end.</summary>
    public bool Begin(string route)
    {
        lock (_gate)
        {
            if (Mailbox().Match(route) is { Success: true } mailbox)
                return (_underWay[mailbox.Value] = _underWay.GetValueOrDefault(mailbox.Value) + 1) <= MailsAtOnce;
            if (route.EndsWith("/sendActivityNotification", StringComparison.Ordinal))
                return Take("feed", FeedASecond);
            return Team().Match(route) is not { Success: true } team || Take(team.Value, TeamASecond);
        }
    }

    public void End(string route)
    {
        lock (_gate)
        {
            if (Mailbox().Match(route) is { Success: true } mailbox)
                _underWay[mailbox.Value]--;
        }
    }

    private bool Take(string key, int most)
    {
        var now = clock.GetUtcNow();
        if (!_calls.TryGetValue(key, out var calls))
            _calls[key] = calls = new Queue<DateTimeOffset>();
        while (calls.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromSeconds(1))
            calls.Dequeue();
        if (calls.Count >= most)
            return false;
        calls.Enqueue(now);
        return true;
    }

    [GeneratedRegex("/users/[^/]+/sendMail$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mailbox();

    [GeneratedRegex("/teams/[^/]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Team();
}
