using System.Data.Common;

namespace Bot.CheckIns.Rounds;

/// <summary>Told of each check-in that closes, in the transaction that closes it.</summary>
internal sealed record WhenCheckInClosed(Action<DbConnection, ClosedCheckIn> Hear);
