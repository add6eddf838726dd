using System.Collections.Frozen;

namespace Bot.Teams.Authentication;

/// <summary>An authority's signing keys: served from memory, and fetched again when they age or a token names another one.</summary>
internal sealed class SigningKeys(SigningKeySource source, TokenAuthority authority, TimeProvider clock, ILogger<SigningKeys> log)
{
    // The Connector's rule, good for Entra too: keys may be added at any time, and a copy must not be used for longer than a day.
    // https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan RenewalAge = TimeSpan.FromHours(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private volatile Snapshot? latest;
    private Task refresh = Task.CompletedTask;
    private long? triedAt;

    /// <summary>The keys to judge a token by, fetched anew first if they do not hold its key; null when none can be had.</summary>
    public async ValueTask<FrozenDictionary<string, SigningKey>?> ForAsync(string kid, CancellationToken cancellationToken)
    {
        if (Current is not { } known || !known.ContainsKey(kid))
            await RefreshAsync().WaitAsync(cancellationToken);
        else if (!IsYoungerThan(RenewalAge))
            _ = RefreshAsync();
        return Current;
    }

    private FrozenDictionary<string, SigningKey>? Current => IsYoungerThan(MaxAge) ? latest?.Keys : null;

    private bool IsYoungerThan(TimeSpan age) => latest is { } snapshot && clock.GetElapsedTime(snapshot.FetchedAt) < age;

    // Whoever asks shares one fetch, and whatever is thrown at the bot causes no more than one a minute.
    private Task RefreshAsync()
    {
        lock (gate)
        {
            if (triedAt is not { } last || clock.GetElapsedTime(last) >= Pause)
            {
                triedAt = clock.GetTimestamp();
                refresh = Task.Run(FetchAsync);
            }

            return refresh;
        }
    }

    private async Task FetchAsync()
    {
        try
        {
            var startedAt = clock.GetTimestamp();
            var keys = await source.FetchAsync(authority, CancellationToken.None);
            latest = new Snapshot(keys, startedAt);
            log.FetchedKeys(authority.Metadata.Host, keys.Count);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or InvalidDataException)
        {
            log.CouldNotFetchKeys(authority.Metadata.Host, fault);
        }
    }

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, long FetchedAt);
}
