using Bot.CheckIns.Confidence;

namespace Bot.Places.Pooling;

/// <summary>A team whose check-in has closed and was answered.</summary>
/// <param name="NodeId">The neighbourhood that it is.</param>
/// <param name="CheckInId">Its check-in.</param>
/// <param name="Counts">What its people chose; never shown by itself.</param>
/// <param name="IsShared">Whether its own results have ever been shared with a level above, where they are known since then.</param>
internal sealed record PooledTeam(string NodeId, string CheckInId, Snapshot Counts, bool IsShared);
