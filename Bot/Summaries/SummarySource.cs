using System.Data.Common;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>What another room has to tell of a team; Add puts it to the facts that there are.</summary>
internal sealed record SummarySource(Func<DbConnection, TeamSpan, SummaryFacts, SummaryFacts> Add);
