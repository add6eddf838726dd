namespace Bot.Turns;

/// <summary>The person who said or pressed something, as the authenticated message names them.</summary>
/// <param name="Id">The person's id in conversations with this bot; opaque.</param>
/// <param name="DirectoryId">The person's id in the organisation's directory (Entra object id); null when not given.</param>
/// <param name="Name">The name shown in chats; empty when not given. Never logged.</param>
internal sealed record Person(string Id, string? DirectoryId, string Name);
