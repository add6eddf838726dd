namespace Bot.Graph;

/// <summary>One of Microsoft's clouds (https://learn.microsoft.com/graph/deployments).</summary>
/// <param name="Address">Where Graph is called.</param>
/// <param name="Authority">Where tokens for it come from.</param>
internal sealed record GraphCloud(Uri Address, Uri Authority)
{
    public static readonly GraphCloud Public = new(new("https://graph.microsoft.com/v1.0"), new("https://login.microsoftonline.com/"));

    private static readonly GraphCloud[] All =
    [
        Public,
        new(new("https://graph.microsoft.us/v1.0"), new("https://login.microsoftonline.us/")),
        new(new("https://dod-graph.microsoft.us/v1.0"), new("https://login.microsoftonline.us/")),
        new(new("https://microsoftgraph.chinacloudapi.cn/v1.0"), new("https://login.chinacloudapi.cn/")),
    ];

    /// <summary>The cloud with this address; null when it is none of Microsoft's.</summary>
    public static GraphCloud? At(Uri address) => Array.Find(All, cloud => cloud.Address == address);
}
