namespace Bot.Turns;

/// <summary>A person on a team's roster.</summary>
/// <param name="Id">The person's id in conversations with this bot; opaque.</param>
/// <param name="DirectoryId">The person's id in the organisation's directory; null when not given.</param>
/// <param name="Name">The name shown in chats; empty when not given. Never logged.</param>
/// <param name="Email">The person's mail address; null when not given. Never logged.</param>
/// <param name="IsGuest">Whether the person belongs to another organisation.</param>
internal sealed record Member(string Id, string? DirectoryId, string Name, string? Email, bool IsGuest);
