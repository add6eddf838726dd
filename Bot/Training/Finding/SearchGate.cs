using Bot.Training.Plan;
using Bot.Turns;
using Cards.People;

namespace Bot.Training.Finding;

/// <summary>Turns nobody away; it notes that a conversation has gone on to something else, so that "more" no longer means the search, or that the person wants to be forgotten.</summary>
internal sealed class SearchGate(SearchTalk talk, SearchMemory memory) : ITurnGate
{
    // As where conversations about the knowledge base are forgotten.
    private static readonly string[] Forgetting = ["new topic", "forget this conversation", "start again", "start over"];

    public Task<TurnOutcome?> RefusalAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is TurnInput.Pressed { Verb: ForgetMeCard.Verb })
            memory.Forget(turn.Address.ConversationId);
        else if (turn.Input is TurnInput.Typed { Words: var words } && PlanWords.Read(words) is null && talk.Hear(turn) is null)
        {
            if (Forgetting.Contains(words.Trim(' ', '.', '!'), StringComparer.OrdinalIgnoreCase))
                memory.Forget(turn.Address.ConversationId);
            else
                memory.MoveOn(turn.Address.ConversationId);
        }

        return Task.FromResult<TurnOutcome?>(null);
    }
}
