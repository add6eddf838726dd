namespace Bot.Health;

/// <summary>What anybody may know.</summary>
/// <param name="Status"><c>ready</c>, or why it is not: <c>stopping</c>, <c>disk full</c>, <c>disk</c>, <c>store</c>.</param>
internal sealed record ReadyReport(string Status);
