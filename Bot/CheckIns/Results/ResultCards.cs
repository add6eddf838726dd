using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Results;

namespace Bot.CheckIns.Results;

/// <summary>Draws what came of a check-in that has closed.</summary>
internal sealed class ResultCards(ResultFacts facts, Seals seals)
{
    /// <summary>The results for the channel; something to talk about where too few have answered.</summary>
    public Message ForChannel(DbConnection connection, ClosedCheckIn closed)
    {
        var data = seals.For(closed.CheckIn.Channel, SealKind.CheckIn, closed.CheckIn.Id);
        var card = FactsOf(connection, closed, data) is { } results ? ResultsCard.Of(results) : TooFew(closed, data);
        return Message.Of(card, card.Speak);
    }

    /// <summary>One domain, question by question; null when nothing may be shown, or there is no such domain.</summary>
    public Card? Domain(DbConnection connection, ClosedCheckIn closed, int place, JsonObject data) =>
        FactsOf(connection, closed, data) is { } results && place >= 0 && place < results.Domains.Count ? DomainResultsCard.Of(results, place) : null;

    /// <summary>How the last check-ins of a set in a channel have moved; null when nothing of any may be shown.</summary>
    /// <param name="closed">Newest first.</param>
    public static Card? Trend(IReadOnlyList<ClosedCheckIn> closed) => ResultFacts.TrendOf(closed) is { } facts ? TrendCard.Of(facts) : null;

    private ResultsFacts? FactsOf(DbConnection connection, ClosedCheckIn closed, JsonObject data)
    {
        var before = Trends.Trend.Comparable(closed, ResultStore.Last(connection, closed.CheckIn.Channel, closed.CheckIn.SetId, Trends.Trend.Most));
        return closed.Release.Answered is { } answered ? facts.Of(closed, before, answered, data) : null;
    }

    private static Card TooFew(ClosedCheckIn closed, JsonObject data) => TooFewCard.Of(
        closed.CheckIn.Set.Title, closed.CheckIn.Minimum, [.. TalkingPoint.Of(closed.CheckIn.Set, closed.Release).Select(static point => point.Item.Text)], data);
}
