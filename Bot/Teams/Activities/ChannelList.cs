namespace Bot.Teams.Activities;

/// <summary>A team's channels as the Connector tells them (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context).</summary>
internal sealed record ChannelList(IReadOnlyList<ChannelList.Place>? Conversations)
{
    /// <summary>One channel; Name is absent for the general one, and Type may be for a standard one.</summary>
    internal sealed record Place(string? Id, string? Name, string? Type);
}
