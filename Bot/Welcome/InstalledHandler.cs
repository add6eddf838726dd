using System.Data.Common;
using Bot.Pages;
using Bot.Storage;
using Bot.Turns;
using Cards.Welcome;
using Dapper;

namespace Bot.Welcome;

/// <summary>Says hello once when the bot is installed, and is ready to say it again after it was removed.</summary>
internal sealed class InstalledHandler(Database database, Greeted greeted, IEnumerable<Presence> rooms, WhereWordsGo words) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var id = turn.Address.ConversationId;
        return Task.FromResult(turn.Input switch
        {
            TurnInput.Removed => new TurnOutcome([], connection =>
            {
                connection.Execute("DELETE FROM greeted WHERE conversation_id = @id", new { id });
                Tell(connection, turn.Address, isHere: false);
            }),
            _ when greeted.IsNews(database, id) => TurnOutcome.Say(HelloFor(turn.Address.Kind), connection =>
            {
                greeted.Note(connection, id);
                Tell(connection, turn.Address, isHere: true);
            }),
            _ => new TurnOutcome([], connection => Tell(connection, turn.Address, isHere: true)),
        });
    }

    private void Tell(DbConnection connection, ConversationAddress address, bool isHere)
    {
        foreach (var room in rooms)
            room.Changed(connection, address, isHere);
    }

    private Message HelloFor(ConversationKind kind) => kind == ConversationKind.Personal
        ? Message.Of(WelcomeCard.Of(Prompts.Starters, words.IsWrittenByModel), "Hello, I am the Framework Companion.")
        : Message.Of(TeamWelcomeCard.Of(Prompts.Starters[0], words.IsWrittenByModel), "The Framework Companion is here.");
}
