namespace Bot.Tests.Teams.Authentication;

/// <summary>Every way in which a message's token or its origin can be wrong, one row each.</summary>
internal static class BadTokens
{
    public static IReadOnlyList<BadToken> All { get; } =
        [.. BadHeaders.All, .. BadSignatures.All, .. BadKeys.All, .. BadClaims.All, .. BadOrigins.All];

    public static BadToken Named(string name) => All.Single(token => string.Equals(token.ToString(), name, StringComparison.Ordinal));
}
