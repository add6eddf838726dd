namespace Bot.Summaries;

/// <summary>How often a way came to something in a team; nothing of any person.</summary>
internal sealed record WayCount(string TeamId, string Way, string State, string Reason, long Times)
{
    public override string ToString() => $"{TeamId}  {Way}  {State}{(Reason.Length == 0 ? "" : $" ({Reason})")}  {Times}";
}
