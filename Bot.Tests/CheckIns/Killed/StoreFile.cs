using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Tests.CheckIns.Killed;

/// <summary>The store of a program that runs or is dead, looked at from outside.</summary>
internal sealed class StoreFile : IDisposable
{
    private const int Looks = 20;

    private readonly string _folder;
    private readonly SqliteConnection _connection;
    private readonly SqliteConnection _reader;
    private int _locked;

    // Both stay open beside the program: the last to close would empty the log, which is the program's to do.
    public StoreFile(string folder)
    {
        _folder = folder;
        (_connection, _reader) = (Open(folder), Open(folder));
    }

    public SqliteConnection Connection => _connection;

    public void Execute(string sql) => _connection.Execute(sql);

    public long Number(string sql) => _connection.ExecuteScalar<long>(sql);

    /// <summary>Whether somebody has held the store for many looks in a row: no change of the program's takes that long.</summary>
    public bool StaysLocked()
    {
        var isLocked = raw.sqlite3_exec(_connection.Handle, "BEGIN IMMEDIATE") == raw.SQLITE_BUSY;
        if (!isLocked)
            Execute("ROLLBACK");
        _locked = isLocked ? _locked + 1 : 0;
        return _locked >= Looks;
    }

    /// <summary>Reads until told otherwise, so that nothing written from now on leaves the log.</summary>
    public void BeginReading() => _reader.Execute("BEGIN; SELECT count(*) FROM check_ins");

    public void EndReading() => _reader.Execute("ROLLBACK");

    /// <summary>Whether nothing is left in the write-ahead log.</summary>
    public bool IsLogEmpty => new FileInfo(Path.Combine(_folder, "companion.db-wal")) is not { Exists: true, Length: > 0 };

    /// <summary>Whether these bytes stand in any file of the folder but the key's.</summary>
    public bool Holds(byte[] trace) => Directory.EnumerateFiles(_folder, "companion.db*")
        .Any(file => ReadAll(file).AsSpan().IndexOf(trace) >= 0);

    public void Dispose()
    {
        _connection.Dispose();
        _reader.Dispose();
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "companion.db")};Pooling=False");
        connection.Open();
        connection.Execute("PRAGMA wal_autocheckpoint = 0");
        return connection;
    }

    private static byte[] ReadAll(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
