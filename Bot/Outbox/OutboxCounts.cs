namespace Bot.Outbox;

/// <summary>How much there is to send.</summary>
/// <param name="Waiting">Messages that wait to be sent, with those on their way.</param>
/// <param name="UnderWay">Those of them that are being sent at this moment.</param>
/// <param name="Parked">Messages that were set aside.</param>
/// <param name="Oldest">For how long the oldest that waits has been waiting; zero when none waits.</param>
internal sealed record OutboxCounts(long Waiting, int UnderWay, long Parked, TimeSpan Oldest);
