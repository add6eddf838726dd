namespace Bot.Turns;

/// <summary>A group of people who may read documents that others may not: those of an organisation, or of one of its teams.</summary>
/// <param name="TenantId">The organisation.</param>
/// <param name="TeamId">The team; null for everybody in the organisation.</param>
internal sealed record ReaderGroup(string TenantId, string? TeamId = null)
{
    /// <summary>What the knowledge base knows the group by.</summary>
    public string Name => TeamId is null ? TenantId : $"{TenantId}/{TeamId}";

    /// <summary>The group of a name.</summary>
    public static ReaderGroup Of(string name) =>
        name.IndexOf('/', StringComparison.Ordinal) is var end and >= 0 ? new ReaderGroup(name[..end], name[(end + 1)..]) : new ReaderGroup(name);
}
