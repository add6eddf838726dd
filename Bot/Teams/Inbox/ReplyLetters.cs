using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>Turns replies into the letters that the outbox sends; what goes into the answer of an invoke makes none. Pure.</summary>
internal static class ReplyLetters
{
    public static List<Letter> Of(Activity cause, Turn turn, TurnOutcome outcome) =>
        [.. outcome.Replies.Select(reply => LetterOf(reply, cause, turn)).OfType<Letter>()];

    private static Letter? LetterOf(Reply reply, Activity cause, Turn turn) => reply switch
    {
        Reply.Whisper whisper when turn.Address.Kind is not ConversationKind.Personal =>
            new Letter(turn.Address, whisper.Message, WhisperTo: turn.Person.Id),
        Reply.Write write => new Letter(turn.Address, write.Message, WhisperTo: write.PersonId),
        Reply.Begin begin => new Letter(turn.Address, begin.Message, ThreadIn: begin.ChannelId, PostedAs: begin.Key),
        Reply.Replace replace => new Letter(turn.Address, replace.Message, PostedAs: replace.Key),
        _ when MessageOf(reply, cause) is { } message => new Letter(turn.Address, message, turn.Person.Id, cause.Id),
        _ => null,
    };

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
