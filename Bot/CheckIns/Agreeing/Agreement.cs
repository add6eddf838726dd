using System.Data.Common;
using Bot.CheckIns.Actions;
using Bot.CheckIns.Rounds;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Agreeing;

/// <summary>Keeps an action that a team has agreed, and tells its channel.</summary>
internal sealed class Agreement(IEnumerable<WhenActionAgreed> listeners)
{
    /// <summary>What the channel is told, with the change that keeps the action.</summary>
    public TurnOutcome Of(Turn turn, TeamChannel channel, Actions.AgreedAction action)
    {
        var words = Message.Of($"**Agreed:** {CardText.Escape(action.What)} ({CardText.Escape(action.Who)}, by {LondonDate.Of(action.OnCard.Due)}). Mention me with **actions** to see what is left to do.");
        Reply told = TeamChannel.Of(turn.Address) is null ? new Reply.Begin(channel.ChannelId, $"action/{action.Id}", words) : new Reply.Say(words);
        return new TurnOutcome([told], connection => Keep(connection, action));
    }

    private void Keep(DbConnection connection, Actions.AgreedAction action)
    {
        ActionStore.Add(connection, action);
        foreach (var listener in listeners)
            listener.Hear(connection, action);
    }
}
