using Bot.Storage;
using Bot.Storage.Backups;
using Bot.Storage.Sqlite;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage.Backups;

/// <summary>A data folder with a store in it, whose rows are words.</summary>
internal sealed class BackedUpStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DataFolder Folder => new(_folder.Path);

    public string Store => File("companion.db");

    public string Copy => File("copy.db");

    public string File(string name) => _folder.File(name);

    public Database Open() => new(new SqliteEngine(Store, TimeProvider.System));

    /// <summary>Writes words, then makes a backup, and closes the store.</summary>
    public async Task BackUpAsync(params string[] words)
    {
        using var database = Open();
        await WriteAsync(database, words);
        await database.WriteAsync(connection => StoreNotes.NoteKey(connection, Secret.In(Folder)));
        await new Backup(database, TimeProvider.System).MakeAsync(Copy, TestContext.Current.CancellationToken);
    }

    /// <summary>Writes words and closes the store.</summary>
    public async Task WriteAsync(params string[] words)
    {
        using var database = Open();
        await WriteAsync(database, words);
    }

    public IReadOnlyList<string> Restore(string? backup = null, bool isKeyLost = false, params Restored[] rooms) =>
        new Restore(Folder, Secret.In(Folder), rooms).Run(backup ?? Copy, sendsWaiting: false, isKeyLost);

    /// <summary>The words that a store holds now.</summary>
    public List<string> Words()
    {
        using var database = Open();
        return database.Read(static connection => connection.Query<string>("SELECT conversation_id FROM greeted ORDER BY 1").ToList());
    }

    public static List<string> WordsIn(string path)
    {
        using var connection = Connect(path);
        return connection.Query<string>("SELECT conversation_id FROM greeted").ToList();
    }

    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    public static Task WriteAsync(Database database, params string[] words) => database.WriteAsync(connection =>
    {
        foreach (var word in words)
            connection.Execute("INSERT INTO greeted VALUES (@word)", new { word });
    });

    public void Dispose() => _folder.Dispose();
}
