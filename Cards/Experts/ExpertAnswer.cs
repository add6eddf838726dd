namespace Cards.Experts;

/// <summary>What an expert answered.</summary>
/// <param name="Words">The answer in the expert's own words.</param>
/// <param name="By">The expert's role, or their name where they gave none.</param>
/// <param name="On">The day.</param>
public sealed record ExpertAnswer(string Words, string By, DateOnly On);
