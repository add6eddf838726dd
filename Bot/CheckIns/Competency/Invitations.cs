using System.Data.Common;
using Bot.CheckIns.Confidence;
using Dapper;

namespace Bot.CheckIns.Competency;

/// <summary>Invitations, and how many have followed them: never who, and no number of so few that one could guess.</summary>
internal sealed class Invitations(Tags tags)
{
    private const int SmallestGroup = 5;

    private const string Select =
        "SELECT id AS Id, tenant_id AS TenantId, team_id AS TeamId, channel_id AS ChannelId, secret AS Secret, ends_at AS EndsAt FROM competency_invitations";

    public static Invitation? Find(DbConnection connection, string tenantId, string id) =>
        connection.QuerySingleOrDefault<Invitation>($"{Select} WHERE tenant_id = @tenantId AND id = @id", new { tenantId, id });

    public static void Add(DbConnection connection, Invitation invitation) => connection.Execute(
        """
        INSERT INTO competency_invitations (id, tenant_id, team_id, channel_id, secret, ends_at)
        VALUES (@Id, @TenantId, @TeamId, @ChannelId, @Secret, @EndsAt)
        """,
        invitation);

    /// <summary>Counts a person once, however often they follow it.</summary>
    public void Follow(DbConnection connection, Invitation invitation, string personId) => connection.Execute(
        "INSERT INTO competency_followers (invitation_id, tag) VALUES (@Id, @tag) ON CONFLICT DO NOTHING",
        new { invitation.Id, tag = TagOf(invitation, personId) });

    /// <summary>How many will have followed it once this person has; null while they are fewer than five.</summary>
    public int? FollowersWith(DbConnection connection, Invitation invitation, string personId)
    {
        var others = connection.ExecuteScalar<int>(
            "SELECT count(*) FROM competency_followers WHERE invitation_id = @Id AND tag <> @tag", new { invitation.Id, tag = TagOf(invitation, personId) });
        return others + 1 >= SmallestGroup ? others + 1 : null;
    }

    /// <summary>Takes a person out of what they have followed.</summary>
    public void Forget(DbConnection connection, string tenantId, string personId)
    {
        foreach (var invitation in connection.Query<Invitation>($"{Select} WHERE tenant_id = @tenantId", new { tenantId }).ToList())
            connection.Execute("DELETE FROM competency_followers WHERE invitation_id = @Id AND tag = @tag", new { invitation.Id, tag = TagOf(invitation, personId) });
    }

    /// <summary>How many have followed it; null while they are fewer than five.</summary>
    public static int? Followers(DbConnection connection, string id)
    {
        var count = connection.ExecuteScalar<int>("SELECT count(*) FROM competency_followers WHERE invitation_id = @id", new { id });
        return count >= SmallestGroup ? count : null;
    }

    /// <summary>Deletes the invitations that are over, with their tags and what made them.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset now) => connection.Execute(
        """
        DELETE FROM competency_followers WHERE invitation_id IN (SELECT id FROM competency_invitations WHERE ends_at <= @now);
        DELETE FROM competency_invitations WHERE ends_at <= @now
        """,
        new { now = now.ToUnixTimeMilliseconds() });

    private byte[] TagOf(Invitation invitation, string personId) => tags.Of(TagKind.Invitation, new TagSubject(invitation.TenantId, invitation.Id, invitation.Secret), personId);
}
