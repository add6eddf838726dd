using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Outbox;

/// <summary>Whether a letter is still wanted, asked right before it is sent.</summary>
internal sealed class Wish(Database database, TimeProvider clock)
{
    /// <summary>Why it should not be sent any more; null when it should.</summary>
    public string? ReasonAgainst(OutboxItem item) => item.Letter switch
    {
        { Until: { } until } when clock.GetUtcNow() > until => "too late",
        { Topic: not null } or { WhisperTo: not null } or { PostedAs: not null } when !database.Read(connection => Holds(connection, item.Sequence)) => "cancelled",
        { Replaces: { } key } when database.Read(connection => IsOvertaken(connection, key, item.Sequence)) => "overtaken",
        _ => null,
    };

    // A later letter takes the place under this key, so an earlier one need not be sent any more.
    private static bool IsOvertaken(DbConnection connection, string key, long sequence) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM outbox WHERE posted_as = @key AND sequence > @sequence AND parked_reason IS NULL)", new { key, sequence });

    private static bool Holds(DbConnection connection, long sequence) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM outbox WHERE sequence = @sequence AND parked_reason IS NULL)", new { sequence });
}
