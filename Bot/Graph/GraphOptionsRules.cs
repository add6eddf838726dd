using Microsoft.Extensions.Options;

namespace Bot.Graph;

/// <summary>Stops a start with missing, unfinished or unsafe Graph settings, with one line a fault that says what to do.</summary>
internal sealed class GraphOptionsRules(IHostEnvironment environment) : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        string[] faults = [.. options.IsOn ? IdentityFaults(options) : UnusedFaults(options), .. UseFaults(options)];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> IdentityFaults(GraphOptions options)
    {
        if (!IsGuid(options.TenantId))
            yield return "Graph:TenantId is missing or not an id: give the organisation's tenant, a GUID with hyphens.";
        if (!IsGuid(options.ClientId))
            yield return "Graph:ClientId is missing or not an id: give the id of the app registration that holds the permissions, a GUID with hyphens.";

        string?[] proofs = [options.ClientSecret, options.CertificatePath, options.UseManagedIdentity ? "yes" : null];
        if (proofs.Count(proof => proof is not null) != 1)
            yield return "Give exactly one of Graph:ClientSecret, Graph:CertificatePath and Graph:UseManagedIdentity, so that the bot can prove who it is.";
        if (options.ClientSecret is { } secret && string.IsNullOrWhiteSpace(secret))
            yield return "Graph:ClientSecret is blank: give the secret, or remove the setting.";
        if (options.CertificatePath is { } path && !File.Exists(path))
            yield return $"Graph:CertificatePath names no file ('{path}'): give the path of a PFX or PEM file that this process can read.";
    }

    private static IEnumerable<string> UnusedFaults(GraphOptions options)
    {
        string?[] used = [options.Mailbox, options.AppCatalogId, options.PlannerPlan, options.FilesResults ? "yes" : null];
        if (used.Any(use => use is not null))
            yield return "Graph:Mailbox, Graph:AppCatalogId, Graph:FilesResults and Graph:PlannerPlan need Graph:TenantId, Graph:ClientId and a proof beside them: give those, or remove these.";
    }

    private IEnumerable<string> UseFaults(GraphOptions options)
    {
        if (!MayCall(options.BaseAddress))
            yield return "Graph:BaseAddress is not Microsoft Graph's: remove the setting, or give a national cloud's (in Development it may be an address on this machine).";
        if (options.Mailbox is { } mailbox && !System.Net.Mail.MailAddress.TryCreate(mailbox, out _))
            yield return "Graph:Mailbox is not a mail address: give the shared mailbox's, such as companion@example.nhs.uk.";
        if (options.AppCatalogId is { } app && !IsGuid(app))
            yield return "Graph:AppCatalogId is not an id: give the app's id from the Teams admin centre, a GUID with hyphens.";
        if (options.PlannerPlan is { } plan && string.IsNullOrWhiteSpace(plan))
            yield return "Graph:PlannerPlan is blank: give the plan's id, or remove the setting.";
    }

    private bool MayCall(Uri address) =>
        GraphCloud.At(address) is not null || (environment.IsDevelopment() && address is { IsAbsoluteUri: true, IsLoopback: true, Scheme: "http" or "https" });

    private static bool IsGuid(string? id) => Guid.TryParseExact(id, "D", out _);
}
