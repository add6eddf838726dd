using Bot.AzureSearch;

namespace Bot.Tests.AzureSearch;

public sealed class AzureSearchOptionsRulesTests
{
    [Theory]
    [InlineData(null, null, "framework-companion")]
    [InlineData("https://name.search.windows.net", null, "framework-companion")]
    [InlineData("https://name.search.windows.net/", "key", "companion2")]
    [InlineData("https://name.search.azure.us", "key", "c1")]
    public void Lets_a_start_go_on(string? endpoint, string? key, string index) => Assert.Empty(Faults(endpoint, key, index));

    [Theory]
    [InlineData("http://name.search.windows.net", "key", "companion", "AzureSearch:Endpoint")]
    [InlineData("https://name.search.windows.net.example.org", "key", "companion", "AzureSearch:Endpoint")]
    [InlineData("https://name.search.windows.net/indexes", "key", "companion", "AzureSearch:Endpoint")]
    [InlineData("name", "key", "companion", "AzureSearch:Endpoint")]
    [InlineData(null, "key", "companion", "AzureSearch:Key needs")]
    [InlineData("https://name.search.windows.net", " ", "companion", "AzureSearch:Key is blank")]
    [InlineData("https://name.search.windows.net", "key", "Companion", "AzureSearch:Index")]
    [InlineData("https://name.search.windows.net", "key", "-companion", "AzureSearch:Index")]
    [InlineData("https://name.search.windows.net", "key", "a--b", "AzureSearch:Index")]
    [InlineData("https://name.search.windows.net", "key", "a", "AzureSearch:Index")]
    public void Stops_a_start_and_names_the_setting(string? endpoint, string? key, string index, string named) =>
        Assert.StartsWith(named, Assert.Single(Faults(endpoint, key, index)), StringComparison.Ordinal);

    private static IEnumerable<string> Faults(string? endpoint, string? key, string index) => new AzureSearchOptionsRules().Validate(
        name: null, new AzureSearchOptions { Endpoint = endpoint is null ? null : new Uri(endpoint, UriKind.RelativeOrAbsolute), Key = key, Index = index }).Failures ?? [];
}
