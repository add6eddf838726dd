using System.Data.Common;
using Bot.People;
using Bot.Starting;
using Bot.Storage;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.People;

public sealed class AuditChainTests : IDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly AuditChain _chain;
    private readonly Audit _audit;

    public AuditChainTests()
    {
        var secret = Secret.In(new DataFolder(_folder.Path));
        _database = Stores.Open(_folder);
        _chain = new AuditChain(secret);
        _audit = new Audit(secret, _chain, TimeProvider.System);
        Write(connection =>
        {
            for (var day = 0; day < 5; day++)
                _chain.Add(connection, new AuditNote("tenant", "team", "lead add", secret.Digest("audit", "tenant", $"29:{day % 2}"), secret.Digest("audit", "tenant", "29:tom"), Monday.AddDays(day)));
        });
    }

    private Finding Found => _database.Read(_chain.Look);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Holds_while_nobody_touches_it() => Assert.Equal(Finding.Fine("audit", "5 notes in an unbroken chain"), Found);

    [Theory]
    [InlineData("UPDATE audit SET act = 'lead remove' WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET done_at = done_at + 1 WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET team_id = 'other' WHERE sequence = 1", 1)]
    [InlineData("UPDATE audit SET actor = (SELECT actor FROM audit WHERE sequence = 2) WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET actor_salt = NULL WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET subject = NULL WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET subject = NULL, subject_salt = NULL, subject_seal = NULL WHERE sequence = 3", 3)]
    [InlineData("DELETE FROM audit WHERE sequence = 1", 2)]
    [InlineData("DELETE FROM audit WHERE sequence = 3", 4)]
    [InlineData("DELETE FROM audit WHERE sequence = 5", 5)]
    [InlineData("DELETE FROM audit", 1)]
    [InlineData("UPDATE audit_chain SET from_sequence = 2, from_link = (SELECT link FROM audit WHERE sequence = 2); DELETE FROM audit WHERE sequence < 3", 6)]
    [InlineData("INSERT INTO audit (tenant_id, team_id, act, actor, done_at) SELECT 'tenant', 'team', 'lead add', actor, 0 FROM audit WHERE sequence = 2", 6)]
    public void Tells_from_where_it_was_tampered_with(string tampering, long from)
    {
        Write(connection => connection.Execute(tampering));

        Assert.StartsWith($"from note {from} on", Assert.Single([Found], static finding => finding.Gravity is Gravity.Fault).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29:0")]
    [InlineData("29:1")]
    [InlineData("29:tom")]
    public void Holds_when_a_person_is_forgotten(string person)
    {
        Write(connection => _audit.Forget(connection, new Whose("tenant", person)));

        Assert.Equal(Gravity.Fine, Found.Gravity);
        Assert.Null(_database.Read(connection => _audit.Of(connection, new Whose("tenant", person))));
    }

    [Fact]
    public void Leaves_of_a_forgotten_person_nothing_that_the_key_could_find_them_by()
    {
        Write(connection => _audit.Forget(connection, new Whose("tenant", "29:tom")));

        Assert.Equal(0, _database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM audit WHERE subject IS NOT NULL OR subject_salt IS NOT NULL")));
    }

    [Fact]
    public void Holds_when_old_notes_are_deleted_in_their_time()
    {
        Write(connection => _chain.Shorten(connection, Monday.AddDays(2)));
        Assert.Equal(Finding.Fine("audit", "3 notes in an unbroken chain"), Found);

        Write(connection => _chain.Shorten(connection, Monday.AddDays(9)));
        Assert.Equal(Finding.Fine("audit", "0 notes in an unbroken chain"), Found);

        Write(connection => _audit.NoteRestore(connection));
        Assert.Equal(Finding.Fine("audit", "1 notes in an unbroken chain"), Found);
    }

    [Fact]
    public void Begins_anew_after_a_restore_under_another_key_and_says_so()
    {
        using var elsewhere = new TemporaryFolder();
        var other = Secret.In(new DataFolder(elsewhere.Path));
        var chain = new AuditChain(other);
        Assert.Equal(Gravity.Fault, _database.Read(chain.Look).Gravity);

        Write(connection => new Audit(other, chain, TimeProvider.System).NoteRestore(connection));

        Assert.Equal(Finding.Fine("audit", "1 notes in an unbroken chain"), _database.Read(chain.Look));
        Assert.Equal("restored from a backup whose notes do not hold", _database.Read(static connection => connection.ExecuteScalar<string>("SELECT act FROM audit ORDER BY sequence DESC")));
    }

    private void Write(Action<DbConnection> work) => _database.WriteAsync(work).GetAwaiter().GetResult();
}
