namespace Cards.CheckIns;

/// <summary>How many people have answered, said only where it gives nobody away.</summary>
internal static class Participation
{
    /// <summary>While people can still answer.</summary>
    /// <param name="answered">How many have; null while they are too few to tell.</param>
    /// <param name="roster">How many could.</param>
    /// <param name="minimum">The least number that may be told.</param>
    public static string SoFar(int? answered, int roster, int minimum) =>
        answered is { } people ? $"{people} of {roster} people have answered" : $"fewer than {minimum} people so far";

    /// <summary>Once the check-in has ended.</summary>
    /// <inheritdoc cref="SoFar" path="/param"/>
    public static string InTheEnd(int? answered, int roster, int minimum) =>
        answered is { } people ? $"{people} of {roster} people answered" : $"fewer than {minimum} people answered";
}
