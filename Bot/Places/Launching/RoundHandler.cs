using Bot.CheckIns.Forms;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Places.Tree;
using Bot.Turns;
using Cards.CheckIns.Launching;
using Cards.Places;

namespace Bot.Places.Launching;

/// <summary>Takes the steps in which somebody who leads a system or place launches a check-in of all teams beneath.</summary>
internal sealed class RoundHandler(PlaceDesk desk, Standing standing, RoundForms forms, Seals seals, RoundStart start) : ITurnHandler
{
    public const string Words = "check-in for ";

    private const string Nobody = "There is no team beneath that yet. Your administrator can bring them in.";
    private const string NotOffered = "That check-in is no longer offered, so nothing was changed.";
    private const string Incomplete = "Choose the closing date, the closing time and how many must answer.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(Press.Of(turn.Input) is { } press ? Pressed(turn, press) : Begin(turn));

    private TurnOutcome Begin(Turn turn)
    {
        var (tree, node, otherwise) = desk.Find(turn, "", RoundCard.ChooseVerb, PlaceWords.NameAfter(turn, Words));
        return node is null ? otherwise : tree.Neighbourhoods(node).Any() ? forms.Choose(turn, node) : TurnOutcome.Answer(turn, Nobody);
    }

    private TurnOutcome Pressed(Turn turn, Press press)
    {
        var tree = standing.Tree(turn);
        if (RoundPlace.Read(seals.Open(turn, SealKind.Round, press.Data)) is not { } place || tree.Find(place.NodeId) is not { } node)
            return TurnOutcome.Tell(Seals.Broken);
        if (!tree.IsLedBy(node, turn.Person))
            return TurnOutcome.Deny(turn, "launch", PlaceDesk.LeadsOnly);
        var isFirstStep = press.Verb is RoundCard.ChooseVerb;
        return forms.Find(isFirstStep ? press.Data.Text(LaunchForm.Set) : place.SetId) is not { } set ? TurnOutcome.Tell(NotOffered)
            : isFirstStep ? forms.Details(turn, place, set)
            : Check(turn, press, place, (tree, node, set));
    }

    private TurnOutcome Check(Turn turn, Press press, RoundPlace place, (PlaceTree Tree, PlaceNode Node, CheckInSet Set) of)
    {
        var entry = LaunchEntry.Read(press.Data);
        return start.Decide(turn, place, of.Node, entry.Complete(of.Set)) switch
        {
            (null, var problem) => forms.Details(turn, place, of.Set, entry, problem ?? Incomplete),
            ({ } round, _) when press.Verb is RoundCard.StartVerb => start.Start(turn, of.Tree, of.Node, round),
            ({ } round, _) => forms.Confirm(turn, place, of.Node, of.Tree.Neighbourhoods(of.Node).Count(), round),
        };
    }
}
