using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>An INSERT that is compiled once and run for many rows, as a large collection has them.</summary>
internal sealed class Insertion : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="connection">In a transaction.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">How many columns it has.</param>
    public Insertion(SqliteConnection connection, string table, int columns)
    {
        _command = connection.CreateCommand();
        string[] names = [.. Enumerable.Range(1, columns).Select(static column => $"@{column}")];
        _command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
            _command.Parameters.Add(new SqliteParameter { ParameterName = name });
    }

    /// <param name="values">One for each column, in their order.</param>
    public void Run(params ReadOnlySpan<object> values)
    {
        for (var column = 0; column < values.Length; column++)
            _command.Parameters[column].Value = values[column];
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
