using Bot.Places.Tree;

namespace Bot.Tab.Places;

/// <summary>The parts of the tree that the visitor may look at, each before its own parts.</summary>
internal sealed record SeenTree(IReadOnlyList<SeenTree.Part> Parts)
{
    public static SeenTree Of(IReadOnlyList<SeenPlace> places) => new(
    [
        .. places.Select(static place => new Part(place.Node.Id, place.Node.ParentId, place.Node.Name, place.Node.Level, place.IsLed)
        {
            Leads = [.. place.Tree.LeadsOf(place.Node).Select(static lead => lead.Name)],
            ShowsResults = place.ShowsResults,
            ShowsPriorities = place.ShowsPriorities,
        }),
    ]);

    /// <summary>A system, a place, or a neighbourhood; Above is null for a system.</summary>
    internal sealed record Part(string Id, string? Above, string Name, PlaceLevel Level, bool IsLed)
    {
        /// <summary>Who is named to lead it; a neighbourhood's team has its own leads.</summary>
        public required IReadOnlyList<string> Leads { get; init; }

        public required bool ShowsResults { get; init; }

        public required bool ShowsPriorities { get; init; }
    }
}
