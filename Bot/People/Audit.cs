using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.Storage;
using Bot.Turns;
using Dapper;

namespace Bot.People;

/// <summary>Notes who changed what about a team, without a name and without any words; people stand as digests under the secret.</summary>
internal sealed class Audit(Secret secret, TimeProvider clock)
{
    /// <summary>Notes what the person of a turn has done, about the team where they have done it.</summary>
    public void Note(DbConnection connection, Turn turn, string act, string? subjectId = null) => NoteOf(connection, turn, turn.Address.TeamId ?? "", act, subjectId);

    /// <summary>Likewise about another team, as from the person's own chat.</summary>
    public void NoteOf(DbConnection connection, Turn turn, string teamId, string act, string? subjectId = null) => Add(
        connection, turn, teamId, act, (Digest(turn.Address.TenantId, turn.Person.Id), subjectId is null ? null : Digest(turn.Address.TenantId, subjectId)));

    /// <summary>Notes that somebody was forgotten, and not who.</summary>
    public void NoteForgetting(DbConnection connection, Turn turn) => Add(connection, turn, "", "forget me", ([], null));

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
        "UPDATE audit SET actor = x'' WHERE actor = @digest; UPDATE audit SET subject = NULL WHERE subject = @digest", new { digest = Digest(whose.TenantId, whose.PersonId) });

    /// <summary>Deletes what was noted before <paramref name="limit"/>.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset limit) =>
        connection.Execute("DELETE FROM audit WHERE done_at < @limit", new { limit = limit.ToUnixTimeMilliseconds() });

    private void Add(DbConnection connection, Turn turn, string teamId, string act, (byte[] Actor, byte[]? Subject) people) => connection.Execute(
        "INSERT INTO audit (tenant_id, team_id, act, actor, subject, done_at) VALUES (@TenantId, @teamId, @act, @Actor, @Subject, @at)",
        new { turn.Address.TenantId, teamId, act, people.Actor, people.Subject, at = clock.GetUtcNow().ToUnixTimeMilliseconds() });

    private byte[] Digest(string tenantId, string personId) => secret.Digest("audit", tenantId, personId);
}
