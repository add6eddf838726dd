using Dapper;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>The SQLite file that documents and passages are kept in, through the one connection that writes it.</summary>
internal sealed class IndexFile : IDisposable
{
    private const int ApplicationId = 0x46436978;

    // Raise it when the tables change, or the way that documents are cut into passages.
    private const int Version = 5;

    private const string Tables =
        """
        CREATE TABLE collections (name TEXT PRIMARY KEY, indexed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE documents (
            id TEXT PRIMARY KEY, collection TEXT NOT NULL REFERENCES collections,
            hash BLOB NOT NULL, passages_hash BLOB NOT NULL, content TEXT NOT NULL) STRICT;
        CREATE TABLE passages (
            document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            headings TEXT NOT NULL, text TEXT NOT NULL, also TEXT NOT NULL, place TEXT NOT NULL, sources TEXT NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (document, ordinal)) STRICT, WITHOUT ROWID;
        CREATE INDEX passages_by_words ON passages (words);
        CREATE TABLE vectors (words TEXT NOT NULL, model TEXT NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (words, model)) STRICT;
        """;

    private readonly SqliteConnection _connection;

    private IndexFile(string path) => _connection = new SqliteConnection(
        new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());

    /// <summary>The vectors of its passages.</summary>
    public VectorTable Vectors => new(_connection);

    /// <summary>Opens the file, or begins it when there is none, and reads all that it holds; see <see cref="IsDamage"/> for what it throws.</summary>
    public static (IndexFile File, StoredKnowledge Content) Open(string path)
    {
        var file = new IndexFile(path);
        try
        {
            file.Prepare();
            return (file, new StoredReader(file._connection).ReadAll());
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether a fault means that the file's content is of no use, so that it can be thrown away.</summary>
    public static bool IsDamage(Exception fault) => fault is InvalidDataException or SqliteException
    {
        // SQLITE_ERROR: a statement does not fit the tables.
        SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_ERROR,
    };

    public static void Delete(string path)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm"])
            File.Delete(path + suffix);
    }

    /// <summary>The names of the collections that hold something.</summary>
    public IReadOnlyList<string> Collections() => [.. _connection.Query<string>("SELECT DISTINCT collection FROM documents")];

    /// <summary>How much each collection holds, by name.</summary>
    public IReadOnlyList<CollectionFigures> Count() => [.. _connection.Query<(string Name, long IndexedAt, long Documents, long Passages)>(
        """
        SELECT name, indexed_at, (SELECT count(*) FROM documents WHERE collection = name),
            (SELECT count(*) FROM passages WHERE document IN (SELECT id FROM documents WHERE collection = name))
        FROM collections ORDER BY name
        """)
        .Select(static row => new CollectionFigures(row.Name, (int)row.Documents, (int)row.Passages, DateTimeOffset.FromUnixTimeMilliseconds(row.IndexedAt)))];

    /// <summary>Makes a collection hold exactly these documents, in one transaction.</summary>
    public (IndexingReport Report, PassageChanges Changes) Update(
        string collection, IReadOnlyList<Document> documents, DateTimeOffset at, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        using var update = new CollectionUpdate(_connection, collection, at);
        update.Run(documents, progress, cancellationToken);
        transaction.Commit();

        // What was deleted leaves the write-ahead log too.
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return (update.Report, update.Changes);
    }

    public void Dispose() => _connection.Dispose();

    private void Prepare()
    {
        _connection.Open();

        // 64 MB of cache at the most: with the usual 2, a large collection is written and read again many times before it is committed.
        _connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536");
        if (_connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0)
            Create();
        if (Pragma("application_id") != ApplicationId || Pragma("user_version") != Version)
            throw new InvalidDataException("The file is not an index of this version.");
        if (_connection.ExecuteScalar<string>("PRAGMA quick_check(1)") is not "ok")
            throw new InvalidDataException("The index is damaged.");
    }

    private void Create()
    {
        using var transaction = _connection.BeginTransaction();
        _connection.Execute($"{Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
        transaction.Commit();
    }

    private long Pragma(string name) => _connection.ExecuteScalar<long>($"PRAGMA {name}");
}
