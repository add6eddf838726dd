using System.Data.Common;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.Outbox;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Posting;

/// <summary>What is posted in the channel when something is due.</summary>
internal sealed class ChannelMail(CheckInPost post, ResultCards results, IEnumerable<WhenCheckInClosed> listeners)
{
    public CheckInLetters Letters => new(WhenClosed, WhenReminding, WhenRedrawn);

    private IReadOnlyList<Letter> WhenClosed(DbConnection connection, ClosedCheckIn closed)
    {
        foreach (var listener in listeners)
            listener.Hear(connection, closed);
        return
        [
            ThreadLetters.Card(closed.CheckIn, post.MessageOf(connection, closed.CheckIn, closed.Release.Answered)),
            ThreadLetters.Under(connection, closed.CheckIn, results.ForChannel(connection, closed)),
        ];
    }

    private IReadOnlyList<Letter> WhenReminding(DbConnection connection, CheckIn checkIn)
    {
        var closes = LondonDate.WithTime(DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosesAt));
        return
        [
            ThreadLetters.Card(checkIn, post.MessageOf(connection, checkIn, CheckInPost.AnsweredIn(connection, checkIn))),
            ThreadLetters.Under(connection, checkIn, Message.Of($"A reminder for everyone, whether you have answered or not: this check-in is open until {closes}. Answer with the button on the card above, or type **answer** in our own chat.")),
        ];
    }

    private IReadOnlyList<Letter> WhenRedrawn(DbConnection connection, CheckIn checkIn, int? answered) =>
        [ThreadLetters.Card(checkIn, post.MessageOf(connection, checkIn, answered))];
}
