using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Teams.Authentication;

/// <summary>Whether a token is in force: it must say in whole seconds when it ends, and clocks may differ by five minutes.</summary>
internal static class TokenLifetime
{
    private const long MaxSeconds = 253_402_300_799;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public static bool Holds(JsonWebToken token, DateTimeOffset now) =>
        Read(token, JwtRegisteredClaimNames.Exp) is { } end
        && now - Skew <= end
        && (!token.TryGetPayloadValue<object>(JwtRegisteredClaimNames.Nbf, out _)
            || (Read(token, JwtRegisteredClaimNames.Nbf) is { } start && start <= end && start <= now + Skew));

    private static DateTimeOffset? Read(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<long>(claim, out var seconds) && seconds is > 0 and <= MaxSeconds
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
