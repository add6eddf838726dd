using Bot.CheckIns.Forms;
using Bot.Pages;
using Bot.People;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Places.Strategy;

/// <summary>Gives those who lead a system or place a draft of its strategy as files, by links that work once.</summary>
internal sealed class StrategyHandler(PlaceDesk desk, DraftSources sources, OneTimeFiles files, Database database, Audit audit) : ITurnHandler
{
    public const string Words = "strategy draft";
    public const string Verb = "places/strategy";

    private const string NoAddress = "I cannot hand out files here: no public address is set. Your administrator can set **Pages:Address**.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (tree, node, otherwise) = desk.Find(turn, "Strategy draft", Verb, PlaceWords.NameAfter(turn, $"{Words} for "));
        return Task.FromResult(node is null ? otherwise : Offer(turn, tree, node));
    }

    private TurnOutcome Offer(Turn turn, PlaceTree tree, PlaceNode node)
    {
        var draft = Draft.Of(database.Read(connection => sources.Of(connection, turn.Address.TenantId, tree, node)));
        var name = $"strategy-draft-{node.Id}";
        return files.Offer(DraftDocument.Of(name, draft)) is { } word && files.Offer(DraftMarkdown.Of(name, draft)) is { } markdown
            ? Form.End(
                turn,
                new TurnOutcome([], connection => audit.NoteOf(connection, turn, "", "strategy drafted")),
                $"A draft for {CardText.Escape(node.Name)}, to talk about: [Word]({word}), [Markdown]({markdown}). Each link works once, for a quarter of an hour. Do not pass them on.")
            : Form.End(turn, TurnOutcome.Nothing, NoAddress);
    }
}
