namespace Bot.Graph;

/// <summary>An action that a team has agreed, as a task of its plan.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="DueOn">By when; null when nobody said.</param>
/// <param name="PersonId">Who does it, by the id in the directory; null when that is no one person.</param>
internal sealed record ActionTask(string Title, DateOnly? DueOn, string? PersonId);
