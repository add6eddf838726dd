namespace Bot.People;

/// <summary>A note as it lies in the store.</summary>
internal sealed record AuditRow(
    long Sequence, string TenantId, string TeamId, string Act, long DoneAt, byte[] Actor, byte[]? ActorSalt, byte[]? ActorSeal, byte[]? Subject, byte[]? SubjectSalt, byte[]? SubjectSeal, byte[]? Link)
{
    public const string Select =
        """
        SELECT sequence AS Sequence, tenant_id AS TenantId, team_id AS TeamId, act AS Act, done_at AS DoneAt, actor AS Actor, actor_salt AS ActorSalt,
        actor_seal AS ActorSeal, subject AS Subject, subject_salt AS SubjectSalt, subject_seal AS SubjectSeal, link AS Link FROM audit
        """;
}
