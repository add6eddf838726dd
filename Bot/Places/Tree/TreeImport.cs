namespace Bot.Places.Tree;

/// <summary>Decides whether a file's system can stand beside the other systems of an organisation. Pure.</summary>
internal static class TreeImport
{
    /// <summary>What is in the way, in a sentence; null for nothing.</summary>
    public static string? Fault(PlaceTree there, TreeFile file)
    {
        var replaced = (there.Find(file.System.Id) is { } system ? there.WithAllBeneath(system) : []).Select(static node => node.Id).ToHashSet(StringComparer.Ordinal);
        var others = there.Nodes.Where(node => !replaced.Contains(node.Id)).ToList();
        return there.Find(file.System.Id) is { ParentId: not null } ? $"{file.System.Id} is the id of a place or a neighbourhood. Give your system another."
            : file.Nodes.FirstOrDefault(node => others.Exists(other => string.Equals(other.Id, node.Id, StringComparison.Ordinal))) is { } taken ? $"the id {taken.Id} is taken in another system. Give it another."
            : file.Nodes.FirstOrDefault(node => node.Channel is { } channel && others.Exists(other => string.Equals(other.Channel?.TeamId, channel.TeamId, StringComparison.Ordinal))) is { } twice
                ? $"the team of {twice.Id} is a neighbourhood of another system."
            : null;
    }
}
