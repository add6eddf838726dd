using System.Data.Common;
using Bot.Storage;
using Bot.Turns;
using Dapper;

namespace Bot.People;

/// <summary>Notes who changed what about a team, without a name and without any words; people stand as digests under the secret.</summary>
internal sealed class Audit(Secret secret, TimeProvider clock)
{
    public void Note(DbConnection connection, Turn turn, string act, string? subjectId = null) => connection.Execute(
        "INSERT INTO audit (tenant_id, team_id, act, actor, subject, done_at) VALUES (@TenantId, @teamId, @act, @actor, @subject, @at)",
        new
        {
            turn.Address.TenantId,
            teamId = turn.Address.TeamId ?? "",
            act,
            actor = Digest(turn, turn.Person.Id),
            subject = subjectId is null ? null : Digest(turn, subjectId),
            at = clock.GetUtcNow().ToUnixTimeMilliseconds(),
        });

    /// <summary>Deletes what was noted before <paramref name="limit"/>.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset limit) =>
        connection.Execute("DELETE FROM audit WHERE done_at < @limit", new { limit = limit.ToUnixTimeMilliseconds() });

    private byte[] Digest(Turn turn, string personId) => secret.Digest("audit", turn.Address.TenantId, personId);
}
