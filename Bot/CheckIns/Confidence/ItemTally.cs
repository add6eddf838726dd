namespace Bot.CheckIns.Confidence;

/// <summary>What everybody chose at one item.</summary>
internal sealed record ItemTally(string Id, Tally Tally);
