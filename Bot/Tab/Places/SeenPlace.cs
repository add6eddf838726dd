using Bot.Places.Tree;

namespace Bot.Tab.Places;

/// <summary>A part of the tree that the visitor may look at.</summary>
/// <param name="TenantId">The organisation that it belongs to.</param>
/// <param name="Tree">All of that organisation's.</param>
/// <param name="Node">The part.</param>
internal sealed record SeenPlace(string TenantId, PlaceTree Tree, PlaceNode Node)
{
    /// <summary>Whether the visitor leads it, as a system or place.</summary>
    public required bool IsLed { get; init; }

    /// <summary>The visitor's own neighbourhoods: itself, or those right beneath it.</summary>
    public required IReadOnlyList<PlaceNode> Own { get; init; }

    /// <summary>Whether they may see what its teams came to together: as in chats, whoever leads it, and the teams of a place.</summary>
    public bool ShowsResults => Node.Channel is null && (IsLed || Own.Count > 0);

    /// <summary>Whether they may see its priorities: whoever leads it, and a neighbourhood's own team.</summary>
    public bool ShowsPriorities => IsLed || Own.Contains(Node);
}
