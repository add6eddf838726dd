namespace Bot.AzureSearch;

/// <summary>Where Azure AI Search is, and how the bot is known there (section <c>AzureSearch</c>).</summary>
internal sealed class AzureSearchOptions
{
    public const string Section = "AzureSearch";

    /// <summary>The service's address, such as https://name.search.windows.net; null, the default, when passages are searched in memory.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The name of the index, which is the bot's alone: it makes it, and deletes whatever else is in it. Default framework-companion.</summary>
    public string Index { get; init; } = "framework-companion";

    /// <summary>An admin key; null, the default, to be known by Entra as the host's identity, with the roles Search Service Contributor and Search Index Data Contributor.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is used at all.</summary>
    public bool IsOn => Endpoint is not null;
}
