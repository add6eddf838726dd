using System.Net;
using Bot.Starting;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>How this program connects to the database that the settings name.</summary>
internal static class PostgresSource
{
    private const int SecondsToConnect = 5;
    private const int SecondsToAnswer = 30;
    private const int SecondsBetweenProofsOfLife = 10;
    private const int PreparedStatements = 200;
    private const int MostReaders = 20;

    /// <summary>Connections that may write; each commit is on the server's disk before it is acknowledged.</summary>
    public static NpgsqlDataSource ForWriting(string setting) => Of(setting, "-c synchronous_commit=on", connections: 3);

    /// <summary>Connections that cannot write.</summary>
    public static NpgsqlDataSource ForReading(string setting) => Of(setting, "-c default_transaction_read_only=on", MostReaders);

    private static NpgsqlDataSource Of(string setting, string options, int connections)
    {
        var builder = Parsed(setting);
        RequireSecure(builder);
        builder.ApplicationName = "Framework Companion";
        builder.Options = $"{builder.Options} {options}".Trim();
        builder.MaxPoolSize = connections;
        builder.Timeout = SecondsToConnect;
        builder.CommandTimeout = SecondsToAnswer;
        builder.KeepAlive = SecondsBetweenProofsOfLife;
        builder.MaxAutoPrepare = PreparedStatements;
        builder.NoResetOnClose = true; // Nothing here changes a session.
        builder.IncludeErrorDetail = false; // It would hold what people wrote.
        return NpgsqlDataSource.Create(builder);
    }

    private static NpgsqlConnectionStringBuilder Parsed(string setting)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(setting);
        }
        catch (ArgumentException e)
        {
            throw new CannotStartException("Storage__Postgres is not a connection string: write it like \"Host=db.example.nhs.uk;Database=companion;Username=companion;Password=…;SSL Mode=VerifyFull\".", e);
        }
    }

    private static void RequireSecure(NpgsqlConnectionStringBuilder builder)
    {
        if (builder.Host is not { Length: > 0 } host)
            throw new CannotStartException("Storage__Postgres names no host: add \"Host=…\".");
        if (builder.SslMode is not (SslMode.VerifyCA or SslMode.VerifyFull) && !host.Split(',').All(IsHere))
            throw new CannotStartException($"Storage__Postgres would speak to {host} without proof that it is that server: add \"SSL Mode=VerifyFull\".");
    }

    private static bool IsHere(string host) =>
        host.StartsWith('/') || host is "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
