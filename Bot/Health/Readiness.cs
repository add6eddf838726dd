using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Health;

/// <summary>Whether the bot can take a message now: it is not ending, its store answers, and its disk has room.</summary>
internal sealed class Readiness(Database database, DataFolder folder, IHostApplicationLifetime lifetime)
{
    private const long LeastFree = 32 * 1024 * 1024;

    /// <summary>Why it cannot, in a word or two; null when it can.</summary>
    public string? Trouble()
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return "stopping";
        try
        {
            database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM inbox"));
            return DiskSpace.FreeAt(folder.Path) < LeastFree ? "disk full" : null;
        }
        catch (DbException)
        {
            return "store";
        }
        catch (IOException)
        {
            return "disk";
        }
    }
}
