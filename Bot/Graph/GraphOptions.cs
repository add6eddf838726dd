namespace Bot.Graph;

/// <summary>How the bot is known to Microsoft Graph, and what it may use there (section <c>Graph</c>).</summary>
internal sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>The tenant whose teams, people and files it is about.</summary>
    public string? TenantId { get; init; }

    /// <summary>The app that holds the permissions, best the bot's own; with UseManagedIdentity the client id of that identity.</summary>
    public string? ClientId { get; init; }

    /// <summary>One of three ways to prove who the app is: a client secret.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>One of three ways to prove who the app is: a certificate with its private key, as a PFX or PEM file.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>One of three ways to prove who the app is: the user-assigned managed identity of the host.</summary>
    public bool UseManagedIdentity { get; init; }

    /// <summary>Where Graph is called; default the public cloud's, national clouds by their own.</summary>
    public Uri BaseAddress { get; init; } = GraphCloud.Public.Address;

    /// <summary>The mail address of the shared mailbox that summaries come from; null when none are mailed.</summary>
    public string? Mailbox { get; init; }

    /// <summary>The app's id in the organisation's app catalogue, by which it is installed for a lead; null when it never is.</summary>
    public string? AppCatalogId { get; init; }

    /// <summary>Whether the results of a check-in are put into the channel's Files as a workbook. Default not.</summary>
    public bool FilesResults { get; init; }

    /// <summary>The id of the Planner plan that agreed actions go into; null, the default, when they go into none.</summary>
    public string? PlannerPlan { get; init; }

    /// <summary>Whether Graph is used at all: as soon as anything of who the app is has been given.</summary>
    public bool IsOn => UseManagedIdentity || TenantId is not null || ClientId is not null || ClientSecret is not null || CertificatePath is not null;

    /// <summary>Whether a file may be fetched from, or put to, an address that Graph names: over TLS, or on this machine where Graph itself is.</summary>
    public bool MayHoldFiles(Uri address) => address.Scheme is "https" || (address is { IsLoopback: true, Scheme: "http" } && BaseAddress.IsLoopback);
}
