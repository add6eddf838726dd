namespace Bot.Teams.Activities;

/// <summary>What the Connector tells of a team (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context).</summary>
internal sealed record TeamDetails(string? Name, string? AadGroupId);
