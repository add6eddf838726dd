namespace Bot.CheckIns.Confidence;

/// <summary>What may be shown of one item.</summary>
/// <param name="Id">The item.</param>
/// <param name="Tally">What people chose; null when it is withheld.</param>
internal sealed record ItemRelease(string Id, Tally? Tally)
{
    /// <summary>Null when it is withheld.</summary>
    public Figures? Figures => Tally is null ? null : Confidence.Figures.Of(Tally);
}
