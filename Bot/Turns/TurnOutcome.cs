using System.Data.Common;

namespace Bot.Turns;

/// <summary>
/// What a turn leads to: replies, and the change to the store that belongs to them. Both are written in one
/// transaction with the note that the turn is done, so a crash leaves all of it or none.
/// </summary>
/// <param name="Replies">In the order in which they are given; may be empty.</param>
/// <param name="Change">Runs inside that transaction; null when nothing changes.</param>
internal sealed record TurnOutcome(IReadOnlyList<Reply> Replies, Action<DbConnection>? Change = null)
{
    public static readonly TurnOutcome Nothing = new([]);

    /// <summary>What the person wanted and may not do, in words of ours; null when nothing was denied.</summary>
    public string? Denied { get; init; }

    /// <summary>What is told to the person who pressed a button; null when nothing is.</summary>
    public string? WordsToPresser => Replies.OfType<Reply.Tell>().FirstOrDefault()?.Text;

    public static TurnOutcome Say(Message message, Action<DbConnection>? change = null) => new([new Reply.Say(message)], change);

    /// <summary>Says words where the turn took place: to everyone there, or to the presser of a button alone.</summary>
    public static TurnOutcome Answer(Turn turn, string text, Action<DbConnection>? change = null) =>
        new([turn.Input.IsPress ? new Reply.Tell(text) : new Reply.Say(Message.Of(text))], change);

    /// <summary>Says that the person may not do what they wanted; that they tried is noted.</summary>
    public static TurnOutcome Deny(Turn turn, string act, string text) => Answer(turn, text) with { Denied = act };

    public static TurnOutcome Tell(string text) => new([new Reply.Tell(text)]);
}
