namespace Bot.Teams.Activities;

/// <summary>The Connector's answer to a post: the message's id there.</summary>
internal sealed record ResourceResponse(string? Id);
