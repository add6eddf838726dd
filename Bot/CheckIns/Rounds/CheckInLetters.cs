using System.Data.Common;
using Bot.Outbox;

namespace Bot.CheckIns.Rounds;

/// <summary>What is posted when something is due; it is written in the same transaction.</summary>
/// <param name="WhenClosed">The results into the thread, and the card in its last state.</param>
/// <param name="WhenReminding">A reminder to the whole channel, the same whoever has answered.</param>
/// <param name="WhenRedrawn">The card with how many have answered by now; null while they are too few to tell.</param>
internal sealed record CheckInLetters(
    Func<DbConnection, ClosedCheckIn, IReadOnlyList<Letter>> WhenClosed,
    Func<DbConnection, CheckIn, IReadOnlyList<Letter>> WhenReminding,
    Func<DbConnection, CheckIn, int?, IReadOnlyList<Letter>> WhenRedrawn);
