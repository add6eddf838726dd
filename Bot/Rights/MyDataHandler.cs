using Bot.Pages;
using Bot.People;
using Bot.Turns;
using Cards.People;

namespace Bot.Rights;

/// <summary>Shows a person, in their own chat, all that is held about them, and gives it to them as files.</summary>
internal sealed class MyDataHandler(OwnData data, OneTimeFiles files, Audit audit) : ITurnHandler
{
    private const string NoAddress = "I cannot hand out files yet: your administrator has to set Pages:Address first.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Address.Kind is not ConversationKind.Personal ? OwnChat.Send(turn, MyDataCard.Offer())
        : turn.Input switch
        {
            TurnInput.Pressed { Verb: MyDataCard.ExportVerb, IsMessage: false } => Export(turn),
            TurnInput.Pressed { IsMessage: false } => new TurnOutcome([new Reply.Show(MyDataCard.Of(OwnData.Summary(data.Of(OwnChat.Whose(turn)))))]),
            _ => OwnChat.Send(turn, MyDataCard.Offer()),
        });

    private TurnOutcome Export(Turn turn)
    {
        var held = data.Of(OwnChat.Whose(turn));
        return files.Offer(OwnData.Page(held)) is { } page && files.Offer(OwnData.Data(held)) is { } json
            ? new TurnOutcome([new Reply.Show(MyDataCard.Files(page, json))], connection => audit.Note(connection, turn, "my data"))
            : TurnOutcome.Tell(NoAddress);
    }
}
