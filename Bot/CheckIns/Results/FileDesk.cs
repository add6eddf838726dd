using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Bot.CheckIns.Results;

/// <summary>Hands a file out once, to whoever has its address, within ten minutes. In memory alone: a restart ends all addresses.</summary>
internal sealed class FileDesk(TimeProvider clock)
{
    private const int TokenBytes = 32;
    private static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (HeldFile File, DateTimeOffset Until)> _held = new(StringComparer.Ordinal);

    /// <summary>Keeps a file; returns what nobody can guess.</summary>
    public string Keep(HeldFile file)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, _) in _held.Where(each => each.Value.Until <= now))
            _held.TryRemove(old, out _);

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        _held[token] = (file, now + HeldFor);
        return token;
    }

    /// <summary>Whether a file waits there; looking takes nothing away, since link scanners look too.</summary>
    public bool IsThere(string token) => _held.TryGetValue(token, out var held) && held.Until > clock.GetUtcNow();

    /// <summary>The file, for the first who asks in time; null for everybody else.</summary>
    public HeldFile? Take(string token) => _held.TryRemove(token, out var held) && held.Until > clock.GetUtcNow() ? held.File : null;
}
