namespace Bot.Teams.Activities;

/// <summary>The Connector's answer: the id of what was posted or opened.</summary>
internal sealed record ResourceResponse(string? Id);
