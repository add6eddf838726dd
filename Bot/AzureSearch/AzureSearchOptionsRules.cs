using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Bot.AzureSearch;

/// <summary>Stops a start with unfinished or unsafe settings, with one line a fault that says what to do.</summary>
internal sealed partial class AzureSearchOptionsRules : IValidateOptions<AzureSearchOptions>
{
    // Documents and a key must go nowhere else: https://learn.microsoft.com/azure/search/search-security-overview.
    private static readonly string[] Clouds = [".search.windows.net", ".search.azure.us", ".search.azure.cn"];

    public ValidateOptionsResult Validate(string? name, AzureSearchOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(AzureSearchOptions options)
    {
        if (options.Endpoint is { } endpoint && !IsService(endpoint))
            yield return "AzureSearch:Endpoint is no address of Azure AI Search: give the one that the portal shows, such as https://name.search.windows.net.";
        if (options.Endpoint is null && options.Key is not null)
            yield return "AzureSearch:Key needs AzureSearch:Endpoint beside it: give that, or remove the key.";
        if (options.Key is { } key && string.IsNullOrWhiteSpace(key))
            yield return "AzureSearch:Key is blank: give an admin key, or remove the setting to be known by Entra.";
        if (!IndexName.IsMatch(options.Index))
            yield return "AzureSearch:Index is no name of an index: use 2 to 128 small letters, digits and single hyphens, with a letter or digit at both ends.";
    }

    private static bool IsService(Uri endpoint) => endpoint is { IsAbsoluteUri: true, Scheme: "https", PathAndQuery: "/", IsDefaultPort: true, UserInfo: "" }
        && Array.Exists(Clouds, cloud => endpoint.Host.EndsWith(cloud, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^(?=.{2,128}$)[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndexName { get; }
}
