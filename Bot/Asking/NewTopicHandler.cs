using Bot.Turns;

namespace Bot.Asking;

/// <summary>Forgets what a conversation was about.</summary>
internal sealed class NewTopicHandler(ConversationMemory memory) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        memory.Forget(turn.Address.ConversationId);
        return Task.FromResult(TurnOutcome.Say(Message.Of("Done: I have forgotten what we were talking about. What would you like to know?")));
    }
}
