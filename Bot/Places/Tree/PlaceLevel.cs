namespace Bot.Places.Tree;

/// <summary>Where in the tree something stands, from below.</summary>
internal enum PlaceLevel
{
    /// <summary>A team.</summary>
    Neighbourhood,

    /// <summary>Several neighbourhoods.</summary>
    Place,

    /// <summary>Several places: the top of the tree.</summary>
    System,
}
