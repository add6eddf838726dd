using Bot.Storage;

namespace Bot.Outbox;

/// <summary>Whether a letter is still wanted, asked right before it is sent.</summary>
internal sealed class Wish(Database database, TimeProvider clock)
{
    /// <summary>Why it should not be sent any more; null when it should.</summary>
    public string? ReasonAgainst(OutboxItem item) => item.Letter switch
    {
        { Until: { } until } when clock.GetUtcNow() > until => "too late",
        { Topic: not null } when !database.Read(connection => OutboxStore.Holds(connection, item.Sequence)) => "cancelled",
        { Replaces: { } key } when database.Read(connection => OutboxStore.IsOvertaken(connection, key, item.Sequence)) => "overtaken",
        _ => null,
    };
}
