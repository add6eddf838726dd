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

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = BearerHeader.MaxBytes };
    private readonly TokenValidationParameters rules = new()
    {
        ValidAlgorithms = Algorithms,
        ValidIssuer = Issuer,
        AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([options.Value.AppId], StringComparer.Ordinal),
        LifetimeValidator = (_, _, token, _) => TokenLifetime.Holds((JsonWebToken)token, clock.GetUtcNow()),
        ValidateIssuerSigningKey = true,
    };

    public async ValueTask<CallerVerdict> CheckAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (BearerHeader.Read(authorization, out var text) is { } noToken)
            return new CallerVerdict.Refused(noToken);
        if (Parse(text) is not { } token)
            return new CallerVerdict.Refused(Refusal.Malformed);
        if (CheckHeader(token) is { } badHeader)
            return new CallerVerdict.Refused(badHeader);
        if (await keys.ForAsync(token.Kid, cancellationToken) is not { } known)
            return new CallerVerdict.Refused(Refusal.NoKeys);
        if (!known.TryGetValue(token.Kid, out var key))
            return new CallerVerdict.Refused(Refusal.UnknownKey);
        return await CheckAsync(token, key) is { } bad
            ? new CallerVerdict.Refused(bad)
            : new CallerVerdict.Accepted(new Caller.Connector(ServiceUrl(token), key.Endorsements));
    }

    private static JsonWebToken? Parse(string text)
    {
        try
        {
            return new JsonWebToken(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Whatever key the token brings or points at (jwk, jku, x5u, x5c) is not looked at: the kid alone says which of our keys to use.
    private static Refusal? CheckHeader(JsonWebToken token)
    {
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            return Refusal.Algorithm;
        if (token.TryGetHeaderValue<object>("crit", out _))
            return Refusal.CriticalHeader;
        return string.IsNullOrEmpty(token.Kid) ? Refusal.UnknownKey : null;
    }

    private async ValueTask<Refusal?> CheckAsync(JsonWebToken token, SigningKey key)
    {
        if (!key.IsValidAt(clock.GetUtcNow()))
            return Refusal.ExpiredKey;

        var rulesForKey = rules.Clone();
        rulesForKey.IssuerSigningKey = key.Key;
        var result = await handler.ValidateTokenAsync(token, rulesForKey);
        if (!result.IsValid)
            return ReasonFor(result.Exception);
        if (ServiceUrl(token) is "")
            return Refusal.NoServiceUrl;
        return key.Endorsements.Contains(OriginRules.Teams) ? null : Refusal.Unendorsed;
    }

    private static Refusal ReasonFor(Exception fault) => fault switch
    {
        SecurityTokenInvalidIssuerException => Refusal.Issuer,
        SecurityTokenInvalidAudienceException => Refusal.Audience,
        SecurityTokenInvalidLifetimeException => Refusal.Lifetime,
        _ => Refusal.Signature,
    };

    private static string ServiceUrl(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("serviceurl", out var url) ? url ?? "" : "";
}
