using System.Data.Common;
using Bot.CheckIns.Rounds;

namespace Bot.Places.Pooling;

/// <summary>Reads the results of single teams that are shared with a place now.</summary>
internal static class SharedResults
{
    /// <summary>The latest shared first.</summary>
    public static IEnumerable<ClosedCheckIn> With(DbConnection connection, string tenantId, string nodeId) =>
        ShareStore.With(connection, nodeId).Select(id => Find(connection, tenantId, id)).OfType<ClosedCheckIn>();

    private static ClosedCheckIn? Find(DbConnection connection, string tenantId, string id) =>
        CheckInStore.Find(connection, tenantId, id) is { } checkIn && ResultStore.Find(connection, checkIn) is { } release ? new ClosedCheckIn(checkIn, release) : null;
}
