using Bot.Starting;

namespace Bot.Storage.Backups;

/// <summary>Makes good, on PostgreSQL, what a store that comes from a backup cannot know; on SQLite <see cref="Restore"/> does so itself.</summary>
internal sealed class Settling(Database database, Secret secret, IEnumerable<Restored> rooms)
{
    /// <summary>Settles in one change; returns what the rooms have to say of it.</summary>
    /// <param name="sendsWaiting">Whether what waited is to be sent although it may have been sent since.</param>
    /// <param name="isKeyLost">Whether another key may take the place of the one that the backup was made with.</param>
    /// <exception cref="CannotStartException">There is nothing to settle here, or the key is another; nothing was changed.</exception>
    public Task<IReadOnlyList<string>> RunAsync(bool sendsWaiting, bool isKeyLost)
    {
        if (database.File is not null)
            throw new CannotStartException("The store is in SQLite, where \"storage restore FILE\" settles by itself. Nothing was changed.");

        return database.WriteAsync<IReadOnlyList<string>>(connection =>
        {
            if (isKeyLost)
                StoreNotes.ForgetKey(connection);
            else if (!StoreNotes.Fits(connection, secret))
                throw new CannotStartException("The backup was made with another companion.key: put that key's own copy in the data folder first, or, if it is lost, add --key-lost. Nothing was changed.");
            return [.. rooms.Select(room => room.Settle(connection, sendsWaiting)).OfType<string>()];
        });
    }
}
