namespace Bot.Teams.Activities;

/// <summary>Buttons offered to one person under a message.</summary>
internal sealed record SuggestedActions(IReadOnlyList<string> To, IReadOnlyList<SuggestedActions.Choice> Actions)
{
    /// <summary>A button that says its value in the person's name.</summary>
    internal sealed record Choice(string Type, string Title, string Value);
}
