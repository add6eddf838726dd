using System.Data.Common;
using System.Globalization;
using Bot.Storage;
using Dapper;

namespace Bot.Outbox;

/// <summary>What becomes of messages that waited when a backup was made: they may have been sent since, so a person decides.</summary>
internal static class RestoredOutbox
{
    private const string Reason = "restored from a backup: it may have been sent since";

    // More than is ever sent between a backup and its restore. Numbers that were given since the backup are not given again:
    // a log names one message by each, and what an earlier run noted as taken stays true.
    private const long Ahead = 1_000_000_000;

    public static string? Settle(DbConnection connection, bool sends, DateTimeOffset at)
    {
        RowNumbers.Skip(connection, "outbox", Ahead);
        var waiting = connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE parked_reason IS NULL");
        if (waiting is 0)
            return null;
        if (sends)
            return string.Create(CultureInfo.InvariantCulture, $"{waiting} messages that waited when the backup was made are sent at the next start; those that were sent since come twice.");

        connection.Execute("UPDATE outbox SET parked_reason = @Reason, parked_at = @at WHERE parked_reason IS NULL", new { Reason, at = at.ToUnixTimeMilliseconds() });
        return string.Create(CultureInfo.InvariantCulture, $"{waiting} messages that waited when the backup was made are set aside, since they may have been sent: see \"outbox list\", then \"outbox replay\" or \"outbox discard\".");
    }
}
