namespace Bot.CheckIns.Confidence;

/// <summary>How many people chose what.</summary>
/// <param name="Levels">How many chose each level, the lowest first.</param>
/// <param name="Without">How many said "don't know" or skipped it.</param>
internal sealed record Tally(IReadOnlyList<int> Levels, int Without)
{
    /// <summary>How many chose a level.</summary>
    public int Rated => Levels.Sum();

    /// <summary>Everybody who answered the check-in.</summary>
    public int People => Rated + Without;

    /// <summary>What the people of both chose.</summary>
    public static Tally operator +(Tally one, Tally other) => new([.. one.Levels.Zip(other.Levels, static (a, b) => a + b)], one.Without + other.Without);

    /// <summary>What is left of the first when the people of the second are taken out.</summary>
    public static Tally operator -(Tally all, Tally some) => new([.. all.Levels.Zip(some.Levels, static (a, b) => a - b)], all.Without - some.Without);

    /// <summary>Counts what people chose.</summary>
    /// <param name="chosen">One entry a person: a level; anything else, and null, is none.</param>
    /// <param name="levels">How many levels there are.</param>
    public static Tally Of(IReadOnlyCollection<int?> chosen, int levels)
    {
        var counts = new int[levels];
        foreach (var level in chosen)
        {
            if (level >= 1 && level <= levels)
                counts[level.Value - 1]++;
        }

        return new Tally(counts, chosen.Count - counts.Sum());
    }
}
