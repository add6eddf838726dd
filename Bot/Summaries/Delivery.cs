namespace Bot.Summaries;

/// <summary>One way for one lead; Attempt counts the ways from 0, and At is when it came to this state.</summary>
internal sealed record Delivery(string SummaryId, string PersonId, long Attempt, string Way, string State, string Reason, long At);
