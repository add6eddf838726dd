using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>Turns replies into the letters that the outbox sends; what goes into the answer of an invoke makes none.</summary>
/// <param name="ownChatOf">Finds a person's own chat with the bot by the person's id; null when it is still to be opened.</param>
internal sealed class ReplyLetters(Func<string, string?> ownChatOf)
{
    public List<Letter> Of(Activity cause, Turn turn, TurnOutcome outcome) =>
        [.. outcome.Replies.Select(reply => LetterOf(reply, cause, turn)).OfType<Letter>().Select(letter => letter with { IsConfidential = turn.Input is TurnInput.Stopped })];

    private Letter? LetterOf(Reply reply, Activity cause, Turn turn) => reply switch
    {
        Reply.Whisper whisper when turn.Address.Kind is not ConversationKind.Personal => ToPerson(turn.Person.Id, turn.Address, whisper.Message),
        Reply.Write write => ToPerson(write.PersonId, turn.Address, write.Message),
        Reply.Begin begin => new Letter(turn.Address, begin.Message, ThreadIn: begin.ChannelId, PostedAs: begin.Key),
        Reply.Replace replace => new Letter(turn.Address, replace.Message, PostedAs: replace.Key),
        _ when MessageOf(reply, cause) is { } message => new Letter(turn.Address, message, turn.Person.Id, cause.Id) { Completes = (reply as Reply.Say)?.Completes },
        _ => null,
    };

    private Letter ToPerson(string personId, ConversationAddress place, Message message) => ownChatOf(personId) is { } chatId
        ? new Letter(place with { ConversationId = chatId, Kind = ConversationKind.Personal, TeamId = null }, message, personId, ReachedBy: place.ConversationId)
        : new Letter(place, message, WhisperTo: personId);

    // A button that came as a message has no answer of its own: what the presser is told or shown is posted instead.
    private static Message? MessageOf(Reply reply, Activity cause) => reply switch
    {
        Reply.Say say => say.Message,
        Reply.Whisper whisper => whisper.Message,
        Reply.Tell tell when cause.Type is not "invoke" => Message.Of(tell.Text),
        Reply.Show show when cause.Type is not "invoke" => Message.Of(show.Card, show.Card.Speak),
        _ => null,
    };
}
