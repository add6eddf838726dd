using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;

namespace Bot.Tests.Teams.Authentication;

/// <summary>Plays Entra's side of the bot's own token: each one is new, numbered, and good for an hour.</summary>
internal sealed class Mint(TimeProvider clock)
{
    private readonly ConcurrentQueue<string> scopes = new();

    /// <summary>The scope of every token that was asked for.</summary>
    public IReadOnlyCollection<string> Scopes => scopes;

    public int Credentials { get; private set; }

    public bool Fails { get; set; }

    /// <summary>What every fetch waits for; null to wait for nothing.</summary>
    public TaskCompletionSource? Holds { get; set; }

    public TokenCredential NewCredential()
    {
        Credentials++;
        return DelegatedTokenCredential.Create((_, _) => throw new NotSupportedException(), MakeAsync);
    }

    private async ValueTask<AccessToken> MakeAsync(TokenRequestContext request, CancellationToken cancellationToken)
    {
        scopes.Enqueue(string.Join(' ', request.Scopes));
        if (Holds is { } holds)
            await holds.Task.WaitAsync(cancellationToken);
        return Fails
            ? throw new AuthenticationFailedException("Entra says no.")
            : new AccessToken($"token-{scopes.Count}", clock.GetUtcNow() + TimeSpan.FromHours(1));
    }
}
