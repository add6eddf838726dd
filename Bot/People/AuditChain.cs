using System.Data.Common;
using System.Globalization;
using Bot.Starting;
using Bot.Storage;
using Dapper;

namespace Bot.People;

/// <summary>
/// Binds each audit note to the one before it by a digest under the secret, so that whoever holds the store alone can
/// neither change, add, reorder nor take away a note unseen. People enter it by salted seals: without its salt a seal is
/// chance, so that forgetting a person takes pseudonym and salt away and breaks nothing.
/// </summary>
internal sealed class AuditChain(Secret secret)
{
    private readonly AuditSeals _seals = new(secret);

    public void Add(DbConnection connection, AuditNote note)
    {
        var previous = LastLink(connection) ?? Start(connection).Link;
        var (actorSalt, actorSeal) = _seals.Seal(note.Actor);
        var (subjectSalt, subjectSeal) = _seals.Seal(note.Subject);
        var sequence = connection.ExecuteScalar<long>(
            """
            INSERT INTO audit (tenant_id, team_id, act, actor, actor_salt, actor_seal, subject, subject_salt, subject_seal, done_at)
            VALUES (@TenantId, @TeamId, @Act, @actor, @actorSalt, @actorSeal, @Subject, @subjectSalt, @subjectSeal, @at) RETURNING sequence
            """,
            new { note.TenantId, note.TeamId, note.Act, actor = note.Actor ?? [], actorSalt, actorSeal, note.Subject, subjectSalt, subjectSeal, at = note.At.ToUnixTimeMilliseconds() });
        var link = _seals.LinkOf(previous, connection.QuerySingle<AuditRow>($"{AuditRow.Select} WHERE sequence = @sequence", new { sequence }));
        connection.Execute("UPDATE audit SET link = @link WHERE sequence = @sequence", new { link, sequence });
        SetHead(connection, link);
    }

    /// <summary>Deletes what was noted before a moment, from the beginning only, and lets the chain begin after it.</summary>
    public void Shorten(DbConnection connection, DateTimeOffset limit)
    {
        var at = limit.ToUnixTimeMilliseconds();
        var last = connection.ExecuteScalar<long?>(
            "SELECT max(sequence) FROM audit WHERE sequence < coalesce((SELECT min(sequence) FROM audit WHERE done_at >= @at), 9223372036854775807)", new { at });
        connection.Execute(
            """
            UPDATE audit_chain SET (from_sequence, from_link) = (SELECT sequence, link FROM audit WHERE sequence = @last)
            WHERE from_sequence < (SELECT sequence FROM audit WHERE sequence = @last AND link IS NOT NULL);
            DELETE FROM audit WHERE sequence <= @last
            """,
            new { last });
        if (Start(connection) is { Head: not null } start)
            SetHead(connection, LastLink(connection) ?? start.Link);
    }

    /// <summary>Lets the chain begin after the last note, since those before it do not hold, or their key is lost.</summary>
    public static void BeginAnew(DbConnection connection) => connection.Execute(
        "UPDATE audit SET link = NULL; UPDATE audit_chain SET from_sequence = (SELECT coalesce(max(sequence), 0) FROM audit), from_link = @none, head = NULL", new { none = Array.Empty<byte>() });

    /// <summary>Whether every note is as it was written, and none is missing.</summary>
    public Finding Look(DbConnection connection)
    {
        var start = Start(connection);
        var (sequence, link, head) = start;
        var count = 0;
        foreach (var row in connection.Query<AuditRow>($"{AuditRow.Select} WHERE sequence > @sequence ORDER BY sequence", new { sequence }))
        {
            link = _seals.LinkOf(link, row);
            if (row.Sequence != sequence + 1 || !link.AsSpan().SequenceEqual(row.Link) || !_seals.Holds(row.Actor, row.ActorSalt, row.ActorSeal) || !_seals.Holds(row.Subject ?? [], row.SubjectSalt, row.SubjectSeal))
                return Broken(row.Sequence);
            (sequence, count) = (row.Sequence, count + 1);
        }

        return head is null ? count is 0 ? Unbroken(count) : Broken(sequence)
            : head.AsSpan().SequenceEqual(_seals.HeadOf(start.Sequence, start.Link, link)) ? Unbroken(count) : Broken(sequence + 1);
    }

    private static Finding Unbroken(int count) => Finding.Fine("audit", string.Create(CultureInfo.InvariantCulture, $"{count} notes in an unbroken chain"));

    private static Finding Broken(long sequence) => Finding.Fault(
        "audit", string.Create(CultureInfo.InvariantCulture, $"from note {sequence} on, the notes are not as they were written, or the key is another: find out who could write the data folder"));

    private static (long Sequence, byte[] Link, byte[]? Head) Start(DbConnection connection) =>
        connection.QuerySingle<(long, byte[], byte[]?)>("SELECT from_sequence, from_link, head FROM audit_chain");

    private static byte[]? LastLink(DbConnection connection) => connection.ExecuteScalar<byte[]?>("SELECT link FROM audit ORDER BY sequence DESC LIMIT 1");

    private void SetHead(DbConnection connection, byte[] last) =>
        connection.Execute("UPDATE audit_chain SET head = @head", new { head = _seals.HeadOf(Start(connection).Sequence, Start(connection).Link, last) });
}
