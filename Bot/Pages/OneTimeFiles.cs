using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Bot.Pages;

/// <summary>
/// Hands a file out once, to whoever has its link: files for one person, where Teams offers no way to send them. They are
/// held in memory alone, for a quarter of an hour.
/// </summary>
internal sealed class OneTimeFiles(PageLinks links, TimeProvider clock)
{
    private const int TokenBytes = 32;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (OneTimeFile File, DateTimeOffset At)> _files = new(StringComparer.Ordinal);

    /// <summary>The link under which the file can be fetched once; null, and nothing is held, when no public address is set.</summary>
    public Uri? Offer(OneTimeFile file)
    {
        foreach (var (old, _) in _files.Where(pair => IsOver(pair.Value.At)))
            _files.TryRemove(old, out _);

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        if (links.Page($"own-files/{token}") is not { } link)
            return null;
        _files[token] = (file, clock.GetUtcNow());
        return link;
    }

    /// <summary>The name of a file that waits; null when it has been fetched, or is over.</summary>
    public string? NameOf(string token) => _files.TryGetValue(token, out var held) && !IsOver(held.At) ? held.File.Name : null;

    /// <summary>Gives the file out, and forgets it; null when it has been fetched, or is over.</summary>
    public OneTimeFile? Take(string token) => _files.TryRemove(token, out var held) && !IsOver(held.At) ? held.File : null;

    private bool IsOver(DateTimeOffset at) => clock.GetUtcNow() - at >= KeptFor;
}
