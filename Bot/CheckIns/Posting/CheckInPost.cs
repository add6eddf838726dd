using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.CheckIns.Actions;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards.CheckIns;

namespace Bot.CheckIns.Posting;

/// <summary>The one card of a check-in in its channel, and the key under which it is posted.</summary>
internal sealed class CheckInPost(Seals seals, TeamAgenda agenda, TimeProvider clock)
{
    private const int ActionsRead = 20;
    private static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    public static string KeyOf(CheckIn checkIn) => $"check-in/{checkIn.Id}";

    /// <summary>The card as it begins the thread.</summary>
    public Reply Begin(DbConnection connection, CheckIn checkIn) =>
        new Reply.Begin(checkIn.ChannelId, KeyOf(checkIn), MessageOf(connection, checkIn, answered: null));

    /// <summary>The card as it stands from now on.</summary>
    public Reply Replace(DbConnection connection, CheckIn checkIn) =>
        new Reply.Replace(KeyOf(checkIn), MessageOf(connection, checkIn, AnsweredIn(connection, checkIn)));

    /// <param name="connection">Where open actions are read.</param>
    /// <param name="checkIn">The check-in as it shall be shown.</param>
    /// <param name="answered">How many have answered; null when they are too few to tell.</param>
    public Message MessageOf(DbConnection connection, CheckIn checkIn, int? answered)
    {
        var facts = FactsOf(checkIn, answered, seals.For(checkIn.Channel, SealKind.CheckIn, checkIn.Id)) with
        {
            Priorities = agenda.Of(connection, checkIn.Channel),
            Place = agenda.PlaceOf(connection, checkIn.Channel),
            OpenActions = OpenActions(connection, checkIn.Channel),
        };
        var card = CheckInCard.Of(facts);
        return Message.Of(card, card.Speak);
    }

    /// <summary>What a card says of a check-in.</summary>
    public CheckInFacts FactsOf(CheckIn checkIn, int? answered, JsonObject data) =>
        new(checkIn.Set.Title, StateOf(checkIn), EndOf(checkIn), checkIn.LeadName ?? "", checkIn.Minimum, checkIn.RosterSize, data)
        {
            Why = checkIn.Why,
            Answered = answered,
            Minutes = MinutesOf(checkIn),
            Domains = [.. checkIn.Set.Domains.Select(static domain => domain.Title)],
            Disclaimer = checkIn.Set.Disclaimer,
        };

    /// <summary>How many have answered one that is open; null when they are too few to tell.</summary>
    public static int? AnsweredIn(DbConnection connection, CheckIn checkIn) => checkIn.HasEnded ? null : AnswerStore.Participation(connection, checkIn).Answered;

    private static IReadOnlyList<Cards.CheckIns.AgreedAction> OpenActions(DbConnection connection, TeamChannel channel) =>
        [.. ActionStore.In(connection, channel).Where(static action => action.IsOpen).Take(ActionsRead).Select(static action => action.OnCard)];

    // A set says how long all of it takes.
    private static int MinutesOf(CheckIn checkIn) =>
        Math.Max(1, (int)Math.Round((double)checkIn.Set.Minutes * checkIn.Set.Domains.Count / checkIn.DomainsInSet));

    private CheckInState StateOf(CheckIn checkIn) =>
        checkIn.CancelledAt is not null ? CheckInState.Cancelled
        : checkIn.ClosedAt is not null ? CheckInState.Closed
        : EndOf(checkIn) - clock.GetUtcNow() < Soon ? CheckInState.ClosingSoon
        : CheckInState.Open;

    private static DateTimeOffset EndOf(CheckIn checkIn) =>
        DateTimeOffset.FromUnixTimeMilliseconds(checkIn.CancelledAt ?? checkIn.ClosedAt ?? checkIn.ClosesAt);
}
