using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Teams.Authentication;

/// <summary>Decides whether a token was made by somebody who is believed, for this bot, and is in force.</summary>
internal sealed class SignedTokens(SigningKeys keys, TokenRules rules, TimeProvider clock)
{
    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = BearerHeader.MaxBytes };
    private readonly TokenValidationParameters parameters = new()
    {
        ValidAlgorithms = rules.Algorithms,
        ValidIssuers = rules.Issuers,
        AudienceValidator = (audiences, _, _) => audiences.ToList() is [var audience] && rules.Audiences.Contains(audience, StringComparer.Ordinal),
        LifetimeValidator = (_, _, token, _) => TokenLifetime.Holds((JsonWebToken)token, clock.GetUtcNow()),
        ValidateIssuerSigningKey = true,
    };

    public async ValueTask<TokenVerdict> CheckAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (BearerHeader.Read(authorization, out var text) is { } noToken)
            return new TokenVerdict.Refused(noToken);
        if (Parse(text) is not { } token)
            return new TokenVerdict.Refused(Refusal.Malformed);
        if (CheckHeader(token) is { } badHeader)
            return new TokenVerdict.Refused(badHeader);
        if (await keys.ForAsync(token.Kid, cancellationToken) is not { } known)
            return new TokenVerdict.Refused(Refusal.NoKeys);
        if (!known.TryGetValue(token.Kid, out var key))
            return new TokenVerdict.Refused(Refusal.UnknownKey);
        return await CheckAsync(token, key) is { } bad ? new TokenVerdict.Refused(bad) : new TokenVerdict.Signed(token, key);
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
    private Refusal? CheckHeader(JsonWebToken token)
    {
        if (!rules.Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            return Refusal.Algorithm;
        if (token.TryGetHeaderValue<object>("crit", out _))
            return Refusal.CriticalHeader;
        return string.IsNullOrEmpty(token.Kid) ? Refusal.UnknownKey : null;
    }

    private async ValueTask<Refusal?> CheckAsync(JsonWebToken token, SigningKey key)
    {
        if (!key.IsValidAt(clock.GetUtcNow()))
            return Refusal.ExpiredKey;

        var parametersForKey = parameters.Clone();
        parametersForKey.IssuerSigningKey = key.Key;
        var result = await handler.ValidateTokenAsync(token, parametersForKey);
        return result.IsValid ? null : ReasonFor(result.Exception);
    }

    private static Refusal ReasonFor(Exception fault) => fault switch
    {
        SecurityTokenInvalidIssuerException => Refusal.Issuer,
        SecurityTokenInvalidAudienceException => Refusal.Audience,
        SecurityTokenInvalidLifetimeException => Refusal.Lifetime,
        _ => Refusal.Signature,
    };
}
