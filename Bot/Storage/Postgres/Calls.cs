using System.Data.Common;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>How processes call each other through the database. A call may be missed when a connection is lost: who waits for one looks now and then all the same.</summary>
internal sealed class Calls(NpgsqlDataSource source, Instance own) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private NpgsqlConnection? _connection;

    /// <summary>Calls another process once the transaction is on disk.</summary>
    public static void Call(DbConnection connection, Instance other) => connection.Execute("SELECT pg_notify(@channel, '')", new { channel = ChannelOf(other) });

    /// <summary>Ends when this process has been called, or may have been while nobody listened. For one caller at a time.</summary>
    public async Task NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            _connection ??= await ListenAsync(cancellationToken);
            await _connection.WaitAsync(cancellationToken);
        }
        catch (NpgsqlException)
        {
            await DropAsync();
            await Task.Delay(Pause, cancellationToken);
        }
    }

    public void Dispose() => _connection?.Dispose();

    private async Task<NpgsqlConnection> ListenAsync(CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync($"LISTEN {ChannelOf(own)}");
        return connection;
    }

    private async Task DropAsync()
    {
        if (_connection is { } lost)
            await lost.DisposeAsync();
        _connection = null;
    }

    private static string ChannelOf(Instance instance) => $"companion_{instance.Id}";
}
