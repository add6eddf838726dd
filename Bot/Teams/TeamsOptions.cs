using Bot.Teams.Authentication;

namespace Bot.Teams;

/// <summary>How the bot is known to Microsoft Teams, and whom it lets in (section <c>Teams</c>).</summary>
internal sealed class TeamsOptions
{
    public const string Section = "Teams";

    public static readonly Uri PublicCloudMetadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>The app id of the bot's Azure Bot registration; with UseManagedIdentity also the client id of that identity.</summary>
    public string? AppId { get; init; }

    /// <summary>The tenant in which the bot is registered.</summary>
    public string? TenantId { get; init; }

    /// <summary>One of three ways to prove who the bot is: a client secret of the app.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>One of three ways to prove who the bot is: a certificate with its private key, as a PFX or PEM file.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>One of three ways to prove who the bot is: the user-assigned managed identity of the host.</summary>
    public bool UseManagedIdentity { get; init; }

    /// <summary>The tenants whose people may use the bot; when empty, TenantId alone.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>Hosts beside Microsoft's own that replies may go to: <c>host.example.org</c>, or <c>*.example.org</c> for all below it.</summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; init; } = [];

    /// <summary>Where the Connector names its signing keys; default the public cloud's.</summary>
    public Uri OpenIdMetadata { get; init; } = PublicCloudMetadata;

    /// <summary>Whose tokens come with messages.</summary>
    public TokenAuthority Connector => new(OpenIdMetadata, ConnectorTokens.Issuer);

    /// <summary>True as soon as any credential is given, even a blank or unfinished one: from then on nobody is let in without a token.</summary>
    public bool HasCredentials =>
        UseManagedIdentity || AppId is not null || TenantId is not null || ClientSecret is not null || CertificatePath is not null;
}
