namespace Bot.Teams.Activities;

/// <summary>Which kind of feedback form Teams shows; <c>default</c> is its own.</summary>
internal sealed record FeedbackLoop(string Type);
