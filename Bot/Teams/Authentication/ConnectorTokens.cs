using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Teams.Authentication;

/// <summary>Decides by its token alone whether a request comes from the Bot Connector and is meant for this bot.</summary>
internal sealed class ConnectorTokens(SigningKeys keys, IOptions<TeamsOptions> options, TimeProvider clock)
{
    public const string Issuer = "https://api.botframework.com";

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly SignedTokens tokens = new(keys, new TokenRules(Algorithms, [Issuer], options.Value.AppId is { } appId ? [appId] : []), clock);

    public async ValueTask<CallerVerdict> CheckAsync(StringValues authorization, CancellationToken cancellationToken) =>
        await tokens.CheckAsync(authorization, cancellationToken) switch
        {
            TokenVerdict.Signed(var token, _) when ServiceUrl(token) is "" => new CallerVerdict.Refused(Refusal.NoServiceUrl),
            TokenVerdict.Signed(_, var key) when !key.Endorsements.Contains(OriginRules.Teams) => new CallerVerdict.Refused(Refusal.Unendorsed),
            TokenVerdict.Signed(var token, var key) => new CallerVerdict.Accepted(new Caller.Connector(ServiceUrl(token), key.Endorsements)),
            TokenVerdict.Refused(var refusal) => new CallerVerdict.Refused(refusal),
            _ => throw new InvalidOperationException("A third kind of verdict."),
        };

    private static string ServiceUrl(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("serviceurl", out var url) ? url ?? "" : "";
}
