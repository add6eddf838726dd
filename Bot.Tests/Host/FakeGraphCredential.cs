using Azure.Core;
using Azure.Identity;

namespace Bot.Tests.Host;

/// <summary>Gives tokens that name their number, or none.</summary>
internal sealed class FakeGraphCredential(Func<string?> next) : TokenCredential
{
    private string? _token;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(_token ??= next() ?? throw new AuthenticationFailedException("no"), DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
}
