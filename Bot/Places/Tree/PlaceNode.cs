using Bot.CheckIns.Rounds;

namespace Bot.Places.Tree;

/// <summary>A system, a place, or a neighbourhood.</summary>
/// <param name="Id">Its name in the file it came from; letters and dashes, so that it may stand in a card's data.</param>
/// <param name="ParentId">What it is a part of; null for the system.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Channel">The channel of a neighbourhood's team in which its check-ins take place; null for the others.</param>
internal sealed record PlaceNode(string Id, string? ParentId, string Name, TeamChannel? Channel)
{
    public PlaceLevel Level => Channel is not null ? PlaceLevel.Neighbourhood : ParentId is null ? PlaceLevel.System : PlaceLevel.Place;
}
