namespace Bot.Teams.Activities;

/// <summary>The conversation of an activity.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}
