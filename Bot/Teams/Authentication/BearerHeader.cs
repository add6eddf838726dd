using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Bot.Teams.Authentication;

/// <summary>Takes the token out of the Authorization header, which must hold exactly one and nothing else.</summary>
internal static class BearerHeader
{
    public const int MaxBytes = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Null, and the token, when the header is as it must be.</summary>
    public static Refusal? Read(StringValues header, out string token)
    {
        token = "";
        if (header.Count > 1)
            return Refusal.SeveralTokens;
        if (header.ToString() is not { Length: > 0 } text)
            return Refusal.NoToken;
        if (text.Length > MaxBytes)
            return Refusal.TooLong;
        if (!text.StartsWith(Scheme, StringComparison.Ordinal))
            return Refusal.NotBearer;

        token = text[Scheme.Length..];
        var signed = token.AsSpan().Count('.') == 2 && !token.AsSpan().ContainsAnyExcept(TokenCharacters);
        return signed ? null : Refusal.Malformed;
    }
}
