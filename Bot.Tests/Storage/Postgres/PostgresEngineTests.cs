using System.Data.Common;
using Bot.Starting;
using Bot.Storage;
using Bot.Storage.Postgres;
using Bot.Tests.Host;
using Dapper;
using Npgsql;

namespace Bot.Tests.Storage.Postgres;

public sealed class PostgresEngineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PostgresEngineTests() => Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not installed.");

    private string ConnectionString => PostgresServer.Shared.DatabaseOf(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("synchronous_commit", "on")]
    [InlineData("fsync", "on")]
    [InlineData("full_page_writes", "on")]
    public async Task The_writing_connection_has_the_settings_that_durability_needs(string setting, string value)
    {
        using var database = Open();

        Assert.Equal(value, await database.WriteAsync(connection => connection.ExecuteScalar<string>($"SHOW {setting}") ?? ""));
    }

    [Fact]
    public void A_reading_connection_cannot_write()
    {
        using var database = Open();

        Assert.Throws<PostgresException>(() => database.Read(connection => connection.Execute("DELETE FROM outbox")));
    }

    [Fact]
    public async Task A_change_that_throws_leaves_nothing_and_spoils_no_other()
    {
        using var database = Open();

        var changes = Enumerable.Range(0, 50).Select(number => database.WriteAsync(connection =>
        {
            Greet(connection, $"c{number:00}");
            return number % 2 == 0 ? number : throw new InvalidOperationException("odd");
        })).ToList();
        var wrong = database.WriteAsync(connection => connection.Execute("SELECT nothing FROM nowhere"));
        var last = database.WriteAsync(connection => Greet(connection, "last"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(changes));
        await Assert.ThrowsAsync<PostgresException>(() => wrong);
        await last;
        Assert.Equal([.. Enumerable.Range(0, 50).Where(static number => number % 2 == 0).Select(static number => $"c{number:00}"), "last"], Greeted(database), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Two_processes_that_read_and_then_write_lose_no_change()
    {
        using var one = Open();
        using var other = Open();
        await one.WriteAsync(connection => Greet(connection, "0"));

        await Task.WhenAll(((Database[])[one, other]).SelectMany(database => Enumerable.Range(0, 100).Select(_ => database.WriteAsync(connection =>
        {
            var last = connection.ExecuteScalar<string>("SELECT conversation_id FROM greeted") ?? "";
            connection.Execute("UPDATE greeted SET conversation_id = @next", new { next = $"{int.Parse(last, System.Globalization.CultureInfo.InvariantCulture) + 1}" });
        }))));

        Assert.Equal("200", Assert.Single(Greeted(one)));
    }

    [Fact]
    public async Task Of_several_processes_one_brings_the_tables_up_to_date()
    {
        var address = ConnectionString;

        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => new Database(new PostgresEngine(address, NewFolder())))));

        Assert.All(opened, static database => Assert.Empty(Greeted(database)));
        Array.ForEach(opened, static database => database.Dispose());
        Assert.Equal(PostgresMigrations.Count, PostgresServer.Shared.Ask(_folder, "SELECT version FROM companion_store"));
    }

    [Fact]
    public void A_newer_database_is_refused_and_left_as_it_is()
    {
        Open().Dispose();
        PostgresServer.Shared.Ask(_folder, "UPDATE companion_store SET version = 9999");

        Assert.Contains("newer version", Refusal(ConnectionString), StringComparison.Ordinal);
        Assert.Equal(9999, PostgresServer.Shared.Ask(_folder, "SELECT version FROM companion_store"));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        PostgresServer.Shared.Ask(_folder, "CREATE TABLE theirs (x int)");

        Assert.Contains("another program", Refusal(ConnectionString), StringComparison.Ordinal);
        Assert.Equal(1, PostgresServer.Shared.Ask(_folder, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=me;Password=hunter2;Database=companion", "127.0.0.1:1 cannot be reached")]
    [InlineData("Host=db.example.nhs.uk;Username=me;Password=hunter2;Database=companion", "SSL Mode=VerifyFull")]
    [InlineData("Host=db.example.nhs.uk;SSL Mode=Require;Password=hunter2", "SSL Mode=VerifyFull")]
    [InlineData("Password=hunter2;Hots=127.0.0.1", "is not a connection string")]
    [InlineData("Password=hunter2", "names no host")]
    public void A_database_that_cannot_be_used_is_said_without_its_password(string setting, string reason)
    {
        var said = Refusal(setting);

        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_not_there_is_said()
    {
        var missing = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "nowhere" }.ToString();

        Assert.Contains("There is no database nowhere", Refusal(missing), StringComparison.Ordinal);
    }

    // As if on machines of their own.
    private string NewFolder() => Directory.CreateDirectory(_folder.File(Guid.NewGuid().ToString())).FullName;

    private Database Open() => new(new PostgresEngine(ConnectionString, NewFolder()));

    private string Refusal(string connectionString) => Assert.Throws<CannotStartException>(() => new PostgresEngine(connectionString, NewFolder())).Message;

    private static void Greet(DbConnection connection, string id) => connection.Execute("INSERT INTO greeted VALUES (@id)", new { id });

    private static List<string> Greeted(Database database) =>
        database.Read(static connection => connection.Query<string>("SELECT conversation_id FROM greeted ORDER BY 1").ToList());
}
