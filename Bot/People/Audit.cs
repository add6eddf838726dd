using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.Starting;
using Bot.Storage;
using Bot.Turns;
using Dapper;

namespace Bot.People;

/// <summary>
/// Notes who changed what about a team, without a name and without any words; people stand as digests under the secret,
/// and each note is bound to the one before it.
/// </summary>
internal sealed class Audit(Secret secret, AuditChain chain, TimeProvider clock)
{
    /// <summary>Notes what the person of a turn has done, about the team where they have done it.</summary>
    public void Note(DbConnection connection, Turn turn, string act, string? subjectId = null) => NoteOf(connection, turn, turn.Address.TeamId ?? "", act, subjectId);

    /// <summary>Likewise about another team, as from the person's own chat.</summary>
    public void NoteOf(DbConnection connection, Turn turn, string teamId, string act, string? subjectId = null) => Add(
        connection, turn, teamId, act, Digest(turn.Address.TenantId, turn.Person.Id), subjectId is null ? null : Digest(turn.Address.TenantId, subjectId));

    /// <summary>Notes what an operator of the machine has done.</summary>
    public void NoteOperator(DbConnection connection, string act) => chain.Add(connection, new AuditNote("", "", $"operator: {act}", null, null, clock.GetUtcNow()));

    /// <summary>Notes what the person of a turn wanted and may not do; once an hour, however often they try.</summary>
    public void NoteDenied(DbConnection connection, Turn turn, string act)
    {
        var (denied, actor, since) = ($"denied: {act}", Digest(turn.Address.TenantId, turn.Person.Id), clock.GetUtcNow().AddHours(-1).ToUnixTimeMilliseconds());
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM audit WHERE actor = @actor AND act = @denied AND done_at > @since", new { actor, denied, since }) == 0)
            Note(connection, turn, denied);
    }

    /// <summary>Notes that somebody was forgotten, and not who.</summary>
    public void NoteForgetting(DbConnection connection, Turn turn) => Add(connection, turn, "", "forget me", null, null);

    /// <summary>What was noted of a person; null for nothing.</summary>
    public Held? Of(DbConnection connection, Whose whose)
    {
        var acts = connection.Query<(string Act, long At)>(
            "SELECT act, done_at FROM audit WHERE actor = @digest OR subject = @digest ORDER BY sequence", new { digest = Digest(whose.TenantId, whose.PersonId) }).ToList();
        return acts is []
            ? null
            : new Held($"{acts.Count}", new JsonArray([.. acts.Select(static act => (JsonNode)new JsonObject { ["act"] = act.Act, ["at"] = DateTimeOffset.FromUnixTimeMilliseconds(act.At) })]));
    }

    /// <summary>Takes a person out of every note; that something was done stays.</summary>
    public void Forget(DbConnection connection, Whose whose) => connection.Execute(
        """
        UPDATE audit SET actor = @nobody, actor_salt = NULL WHERE actor = @digest;
        UPDATE audit SET subject = NULL, subject_salt = NULL WHERE subject = @digest
        """,
        new { digest = Digest(whose.TenantId, whose.PersonId), nobody = Array.Empty<byte>() });

    /// <summary>Deletes what was noted before <paramref name="limit"/>.</summary>
    public void Purge(DbConnection connection, DateTimeOffset limit) => chain.Shorten(connection, limit);

    /// <summary>Notes that the store has come from a backup: what was noted since then is not in it.</summary>
    public void NoteRestore(DbConnection connection)
    {
        var holds = chain.Look(connection).Gravity is Gravity.Fine;
        if (!holds)
            AuditChain.BeginAnew(connection);
        chain.Add(connection, new AuditNote("", "", holds ? "restored from a backup" : "restored from a backup whose notes do not hold", null, null, clock.GetUtcNow()));
    }

    private void Add(DbConnection connection, Turn turn, string teamId, string act, byte[]? actor, byte[]? subject) =>
        chain.Add(connection, new AuditNote(turn.Address.TenantId, teamId, act, actor, subject, clock.GetUtcNow()));

    private byte[] Digest(string tenantId, string personId) => secret.Digest("audit", tenantId, personId);
}
