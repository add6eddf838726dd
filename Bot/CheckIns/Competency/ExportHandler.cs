using Bot.CheckIns.Sealing;
using Bot.Pages;
using Bot.Turns;
using Cards.CheckIns.Competency;

namespace Bot.CheckIns.Competency;

/// <summary>Gives a person their profile for supervision, as files, and deletes it once they have been asked whether they want that.</summary>
internal sealed class ExportHandler(Own own, OneTimeFiles files) : ITurnHandler
{
    private const string None = "There is no profile of yours here.";
    private const string NoAddress = "I cannot hand out files yet: your administrator has to set Pages:Address first. Type **my competencies** to see your profile here.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        own.About(turn) is null ? TurnOutcome.Tell(Seals.Broken)
        : own.Find(turn) is not { } profile ? TurnOutcome.Tell(None)
        : turn.Input switch
        {
            TurnInput.Pressed { Verb: CompetencyProfileCard.DeleteVerb } => Delete(turn),
            TurnInput.Pressed { Verb: CompetencyProfileCard.AskDeleteVerb } => new TurnOutcome([new Reply.Show(CompetencyProfileCard.AskDelete(own.Data(turn)))]),
            _ => Export(turn, profile),
        });

    private TurnOutcome Export(Turn turn, Profile profile)
    {
        var lines = ProfileText.Of(profile);
        return files.Offer(WordFile.Of(lines)) is { } word && files.Offer(MarkdownFile.Of(lines)) is { } markdown
            ? new TurnOutcome([new Reply.Show(CompetencyProfileCard.Exported(word, markdown, own.Data(turn)))])
            : TurnOutcome.Tell(NoAddress);
    }

    private static TurnOutcome Delete(Turn turn) => new(
        [new Reply.Show(CompetencyProfileCard.Deleted())],
        connection => ProfileStore.Delete(connection, turn.Address.TenantId, turn.Person.Id));
}
