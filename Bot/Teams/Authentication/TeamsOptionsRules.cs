using Microsoft.Extensions.Options;

namespace Bot.Teams.Authentication;

/// <summary>Stops a start with missing, unfinished or unsafe Teams settings, with one line a fault that says what to do.</summary>
internal sealed class TeamsOptionsRules(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var faults = new List<string>();
        if (options.HasCredentials || !environment.IsDevelopment())
            faults.AddRange(CredentialFaults(options));
        faults.AddRange(options.AllowedTenants.Where(tenant => !IsGuid(tenant)).Select(tenant =>
            $"Teams:AllowedTenants holds '{tenant}': give each tenant by its id, a GUID in lower case with hyphens."));
        faults.AddRange(options.AllowedServiceHosts.Where(host => !ServiceHosts.IsPattern(host)).Select(host =>
            $"Teams:AllowedServiceHosts holds '{host}': give a host name such as connector.example.org, or *.example.org."));
        if (!MayReadKeysFrom(options.OpenIdMetadata))
            faults.Add("Teams:OpenIdMetadata is not the Connector's: remove the setting (in Development it may be an address on this machine).");

        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> CredentialFaults(TeamsOptions options)
    {
        if (!IsGuid(options.AppId))
            yield return "Teams:AppId is missing or not an id: give the app id of the Azure Bot registration, a GUID in lower case with hyphens.";
        if (!IsGuid(options.TenantId))
            yield return "Teams:TenantId is missing or not an id: give the tenant of the Azure Bot registration, a GUID in lower case with hyphens.";

        string?[] proofs = [options.ClientSecret, options.CertificatePath, options.UseManagedIdentity ? "yes" : null];
        if (proofs.Count(proof => proof is not null) != 1)
            yield return "Give exactly one of Teams:ClientSecret, Teams:CertificatePath and Teams:UseManagedIdentity, so that the bot can prove who it is.";
        if (options.ClientSecret is { } secret && string.IsNullOrWhiteSpace(secret))
            yield return "Teams:ClientSecret is blank: give the secret, or remove the setting.";
        if (options.CertificatePath is { } path && !File.Exists(path))
            yield return $"Teams:CertificatePath names no file ('{path}'): give the path of a PFX or PEM file that this process can read.";
    }

    private bool MayReadKeysFrom(Uri metadata) =>
        metadata == TeamsOptions.PublicCloudMetadata
        || (environment.IsDevelopment() && metadata is { IsAbsoluteUri: true, IsLoopback: true, Scheme: "http" or "https" });

    // Tokens and activities carry ids in this one spelling and are compared letter by letter, so settings must use it too.
    private static bool IsGuid(string? id) =>
        Guid.TryParseExact(id, "D", out var guid) && string.Equals(guid.ToString("D"), id, StringComparison.Ordinal);
}
