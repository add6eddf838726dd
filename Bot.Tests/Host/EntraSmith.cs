namespace Bot.Tests.Host;

/// <summary>Plays Entra's side of Teams' single sign-on: makes the tokens that the tab's page shows.</summary>
internal static class EntraSmith
{
    public const string Issuer = $"https://login.microsoftonline.com/{TokenSmith.TenantId}/v2.0";
    public const string OldIssuer = $"https://sts.windows.net/{TokenSmith.TenantId}/";
    public const string TeamsOnTheWeb = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";
    public const string Person = "00000000-0000-0000-0000-000000000020";

    /// <summary>A token of version 2 for a person, by their id in the directory.</summary>
    public static TokenDraft For(TokenSmith smith, string person = Person) => smith.Good
        .Without("serviceurl").With("iss", Issuer).With("ver", "2.0").With("tid", TokenSmith.TenantId)
        .With("oid", person).With("scp", "access_as_user").With("azp", TeamsOnTheWeb);

    /// <summary>The same of version 1, which names the app by its address.</summary>
    public static TokenDraft OldFor(TokenSmith smith, string audience) => For(smith)
        .Without("azp").With("iss", OldIssuer).With("ver", "1.0").With("aud", audience).With("appid", TeamsOnTheWeb);
}
