using Azure.Core;
using Azure.Identity;

namespace Bot.Graph;

/// <summary>What the bot proves to Graph with; made anew once a token of it has been refused, since it remembers its tokens.</summary>
internal sealed class GraphCredential(CredentialSource newCredential) : TokenCredential
{
    private static readonly TimeSpan TryTimeout = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private TokenCredential? _current;

    /// <summary>The one credential that the options name.</summary>
    public static TokenCredential Of(GraphOptions options)
    {
        var authority = (GraphCloud.At(options.BaseAddress) ?? GraphCloud.Public).Authority;
        return options switch
        {
            { UseManagedIdentity: true } => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.ClientId)),
            { CertificatePath: { } path } => new ClientCertificateCredential(
                options.TenantId, options.ClientId, path, Limited(new ClientCertificateCredentialOptions { AuthorityHost = authority })),
            _ => new ClientSecretCredential(
                options.TenantId, options.ClientId, options.ClientSecret, Limited(new ClientSecretCredentialOptions { AuthorityHost = authority })),
        };
    }

    /// <summary>The credential in use, to be handed to <see cref="Drop"/> when its token is refused.</summary>
    public TokenCredential Current
    {
        get
        {
            lock (_gate)
                return _current ??= newCredential();
        }
    }

    /// <summary>Many calls may be refused with one token: only the first of them drops its credential.</summary>
    public void Drop(TokenCredential refused)
    {
        lock (_gate)
            _current = ReferenceEquals(_current, refused) ? null : _current;
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Current.GetToken(requestContext, cancellationToken);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Current.GetTokenAsync(requestContext, cancellationToken);

    private static T Limited<T>(T options) where T : TokenCredentialOptions
    {
        options.Retry.NetworkTimeout = TryTimeout;
        return options;
    }
}
