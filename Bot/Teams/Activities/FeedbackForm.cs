namespace Bot.Teams.Activities;

/// <summary>What comes back from Teams' own feedback form, as JSON within the JSON of its invoke.</summary>
internal sealed record FeedbackForm(string? FeedbackText);
