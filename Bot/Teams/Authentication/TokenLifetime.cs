using System.Buffers.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Teams.Authentication;

/// <summary>Whether a token is in force: it must say in whole seconds when it ends, and clocks may differ by five minutes.</summary>
internal static class TokenLifetime
{
    private const long MaxSeconds = 253_402_300_799;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public static bool Holds(JsonWebToken token, DateTimeOffset now)
    {
        // Read from the JSON itself: the library would take a number in quotes as well.
        using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(token.EncodedPayload));
        return Read(claims, "exp") is { } end
            && now - Skew <= end
            && (!claims.RootElement.TryGetProperty("nbf", out _) || (Read(claims, "nbf") is { } start && start <= end && start <= now + Skew));
    }

    private static DateTimeOffset? Read(JsonDocument claims, string name) =>
        claims.RootElement.TryGetProperty(name, out var claim)
        && claim.ValueKind is JsonValueKind.Number
        && claim.TryGetInt64(out var seconds)
        && seconds is > 0 and <= MaxSeconds
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
