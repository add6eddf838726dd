namespace Bot.Health;

/// <summary>What <c>/health</c> shows.</summary>
/// <param name="Status"><c>ready</c>, or why it is not, as in <see cref="ReadyReport"/>.</param>
/// <param name="Version">The product's version.</param>
/// <param name="Articles">How many articles are indexed.</param>
/// <param name="IndexedAt">When the articles were last read; null when they never were.</param>
/// <param name="Store">What keeps the store, with its version.</param>
/// <param name="Writers">How many connections of this process write to the store; versions of SQLite before 3.51.3 need it to be one.</param>
/// <param name="Instances">How many processes share the work, as this one sees it; it may be some seconds behind.</param>
/// <param name="Waiting">Messages that wait to be sent.</param>
/// <param name="UnderWay">Those of them that are being sent at this moment.</param>
/// <param name="Parked">Messages that could not be sent and were set aside.</param>
/// <param name="OldestSeconds">For how long the oldest message that waits has been waiting; 0 when none waits.</param>
/// <param name="Model">What the language model took today; null when none is set up.</param>
internal sealed record HealthReport(
    string Status, string Version, int Articles, DateTimeOffset? IndexedAt, string Store, int Writers, int Instances, long Waiting, int UnderWay, long Parked, long OldestSeconds, ModelReport? Model);
