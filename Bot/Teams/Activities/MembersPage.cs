namespace Bot.Teams.Activities;

/// <summary>A part of a team's roster as the Connector tells it (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context).</summary>
/// <param name="Members">The people of this part.</param>
/// <param name="ContinuationToken">Asks for the next part; null or empty after the last.</param>
internal sealed record MembersPage(IReadOnlyList<MembersPage.Entry>? Members, string? ContinuationToken)
{
    /// <summary>One person; UserRole is <c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    internal sealed record Entry
    {
        public string? Id { get; init; }

        public string? AadObjectId { get; init; }

        /// <summary>The same as AadObjectId, under an older name.</summary>
        public string? ObjectId { get; init; }

        public string? Name { get; init; }

        public string? Email { get; init; }

        public string? UserPrincipalName { get; init; }

        public string? UserRole { get; init; }

        public string? TenantId { get; init; }
    }
}
