using System.Data.Common;
using System.Security.Cryptography;
using Cards;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>Gathers what there is to tell of a team, and writes it down in the caller's transaction.</summary>
internal sealed class SummaryWriter(IEnumerable<SummarySource> sources)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public SummaryFacts Gather(DbConnection connection, TeamSpan span) =>
        sources.Aggregate(new SummaryFacts("", LondonDate.DayOf(span.Now)) { IsWeekly = span.IsWeekly }, (facts, source) => source.Add(connection, span, facts));

    /// <summary>Writes a summary, unless there is nothing to tell.</summary>
    /// <param name="connection">Where it is written.</param>
    /// <param name="span">The team, and the time that it is about.</param>
    /// <param name="channelId">The channel in which it is posted when nothing else works; null for the team's first, whose id is the team's own.</param>
    /// <param name="onlyFor">The lead who asked for it; null for all.</param>
    public void Write(DbConnection connection, TeamSpan span, string? channelId = null, string? onlyFor = null)
    {
        var facts = Gather(connection, span);
        if (facts.IsEmpty)
            return;

        SummaryStore.Add(connection, new Summary
        {
            Id = RandomNumberGenerator.GetString(Letters, 16),
            TenantId = span.TenantId,
            TeamId = span.TeamId,
            ChannelId = channelId ?? span.TeamId,
            OnlyFor = onlyFor,
            Facts = Summary.Write(facts),
            MadeAt = span.Now.ToUnixTimeMilliseconds(),
        });
    }
}
