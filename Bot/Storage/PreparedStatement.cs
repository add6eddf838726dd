using System.Data.Common;

namespace Bot.Storage;

/// <summary>
/// A statement of the busiest path, prepared once for the writer's connection. For one thread only;
/// everything that is not run thousands of times a second uses Dapper instead.
/// </summary>
internal sealed class PreparedStatement(string sql, params string[] parameters)
{
    private DbCommand? _command;

    /// <summary>Runs the statement and returns how many rows it changed.</summary>
    public int Execute(DbConnection connection, params ReadOnlySpan<object?> values) => Bound(connection, values).ExecuteNonQuery();

    /// <summary>Runs the statement and returns the number that it gives back.</summary>
    public long ExecuteScalar(DbConnection connection, params ReadOnlySpan<object?> values) =>
        Bound(connection, values).ExecuteScalar() is long number ? number : throw new InvalidOperationException("The statement gave no number.");

    private DbCommand Bound(DbConnection connection, ReadOnlySpan<object?> values)
    {
        if (_command is null || _command.Connection != connection)
        {
            _command?.Dispose();
            _command = Prepare(connection);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }

    private DbCommand Prepare(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
