using Bot.Turns;
using Cards.Training;

namespace Bot.Training.Finding;

/// <summary>Finds training for what people say in a conversation, and for the buttons under what was found.</summary>
internal sealed class FindHandler(SearchTalk talk, SearchDesk desk) : ITurnHandler
{
    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => HeardIn(turn) is { } heard
        ? TurnOutcome.Say(await desk.DoAsync(turn.Address.ConversationId, heard, cancellationToken))
        : TurnOutcome.Say(Message.Of(StartCard.Of(), StartCard.Of().Speak));

    private Heard? HeardIn(Turn turn) => turn.Input switch
    {
        TurnInput.Pressed { Verb: FoundCard.MoreVerb } => new Heard.More(),
        TurnInput.Pressed { Verb: NothingFoundCard.DropVerb, Data: var data } => new Heard.Drop(data.Text(NothingFoundCard.Subject)),
        TurnInput.Pressed { Verb: StartCard.SearchVerb, Data: var data } => new Heard.Search(talk.Reader.ReadAnything(data.Text(StartCard.Words))),
        _ => talk.Hear(turn),
    };
}
