namespace Bot.Graph;

/// <summary>What a call is for, so that a refusal can be told in words that help.</summary>
/// <param name="Permission">The least permission that it needs.</param>
/// <param name="Missing">What is not there when Graph finds nothing.</param>
internal sealed record GraphUse(string Permission, string Missing)
{
    /// <summary>What a conflict means: null that it was done before, which is as good.</summary>
    public string? Conflict { get; init; } = "Graph finds a conflict with what is there already";
}
