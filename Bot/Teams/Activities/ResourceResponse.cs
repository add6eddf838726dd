namespace Bot.Teams.Activities;

/// <summary>The Connector's answer: the id of what was posted or opened, and for a new thread that of its first message.</summary>
internal sealed record ResourceResponse(string? Id, string? ActivityId);
