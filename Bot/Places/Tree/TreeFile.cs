namespace Bot.Places.Tree;

/// <summary>A system with all beneath it, as a file gives it: whole and right.</summary>
/// <param name="TenantId">Whose it is.</param>
/// <param name="Nodes">The system first, each before its parts.</param>
/// <param name="Leads">Who leads the system and its places.</param>
internal sealed record TreeFile(string TenantId, IReadOnlyList<PlaceNode> Nodes, IReadOnlyList<PlaceLead> Leads)
{
    public PlaceNode System => Nodes[0];
}
