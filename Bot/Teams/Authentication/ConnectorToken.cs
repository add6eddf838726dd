using System.Net.Http.Headers;
using Azure.Core;

namespace Bot.Teams.Authentication;

/// <summary>The token that the bot shows to the Connector: kept until shortly before it ends, and shown to no other host.</summary>
internal sealed class ConnectorToken(CredentialSource newCredential, ServiceHosts hosts, TimeProvider clock)
{
    private static readonly TokenRequestContext Request = new(["https://api.botframework.com/.default"]);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private TokenCredential? credential = newCredential();
    private Task<Held>? fetch;

    /// <summary>
    /// The Authorization header for a request to this address; null when the bot runs without credentials, and for
    /// plain http, which is allowed to this machine in Development only: a token never travels unencrypted.
    /// </summary>
    /// <exception cref="InvalidOperationException">The address is not one of the Connector's.</exception>
    /// <exception cref="Azure.Identity.AuthenticationFailedException">Entra gave no token.</exception>
    public async ValueTask<AuthenticationHeaderValue?> ForAsync(Uri destination, CancellationToken cancellationToken)
    {
        if (!hosts.Allows(destination))
            throw new InvalidOperationException("The bot's token goes to the Connector's hosts only.");
        return destination.Scheme is "https" && Current() is { } token ? (await token.WaitAsync(cancellationToken)).Header : null;
    }

    /// <summary>Drops a header that the Connector answered with 401, so that the next request asks Entra anew.</summary>
    public void Forget(AuthenticationHeaderValue refused)
    {
        lock (gate)
        {
            // Many requests may be refused with one token: only the first of them drops it.
            if (fetch is not { IsCompletedSuccessfully: true } || !ReferenceEquals(fetch.Result.Header, refused))
                return;
            // The credential remembers its tokens too, so it goes as well.
            credential = newCredential();
            fetch = null;
        }
    }

    // Whoever asks shares one fetch; one that failed is not kept.
    private Task<Held>? Current()
    {
        lock (gate)
        {
            if (credential is { } current && !IsOfUse(fetch))
                fetch = Task.Run(() => FetchAsync(current));
            return fetch;
        }
    }

    private bool IsOfUse(Task<Held>? task) =>
        task is { IsCompleted: false }
        || (task is { IsCompletedSuccessfully: true } && clock.GetUtcNow() < task.Result.EndsAt - Margin);

    private static async Task<Held> FetchAsync(TokenCredential credential)
    {
        var token = await credential.GetTokenAsync(Request, CancellationToken.None);
        return new Held(new AuthenticationHeaderValue("Bearer", token.Token), token.ExpiresOn);
    }

    private sealed record Held(AuthenticationHeaderValue Header, DateTimeOffset EndsAt);
}
