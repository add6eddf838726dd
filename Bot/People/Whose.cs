namespace Bot.People;

/// <summary>The person whose data it is about.</summary>
/// <param name="TenantId">Their organisation.</param>
/// <param name="PersonId">Their id in conversations with this bot.</param>
internal sealed record Whose(string TenantId, string PersonId);
