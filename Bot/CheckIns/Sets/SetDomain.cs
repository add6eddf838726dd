namespace Bot.CheckIns.Sets;

/// <summary>One part of a set: a page of statements, and what to try next.</summary>
internal sealed record SetDomain(string Id, string Title, string About, IReadOnlyList<SetItem> Items, IReadOnlyList<Advice> Advice)
{
    /// <summary>What to try next at this mean rating; null where the set has nothing to say, as at the top of the scale.</summary>
    public Advice? AdviceAt(double mean)
    {
        var level = (int)Math.Round(mean, MidpointRounding.AwayFromZero);
        return Advice.FirstOrDefault(advice => advice.Level == level);
    }
}
