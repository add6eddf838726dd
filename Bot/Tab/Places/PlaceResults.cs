namespace Bot.Tab.Places;

/// <summary>What the teams of a place came to together last; Together is null while there is nothing.</summary>
internal sealed record PlaceResults(Pooled? Together, IReadOnlyList<PlaceResults.Beside> Own)
{
    /// <summary>A team of the visitor's beside the others: its averages in the order of the topics, null where they are withheld.</summary>
    internal sealed record Beside(string Name, IReadOnlyList<double?> Averages);
}
