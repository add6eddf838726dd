using Bot.People;
using Bot.Turns;
using Cards;

namespace Bot.Places.Tree;

/// <summary>Lets those who lead a place or the system name somebody who leads it too, by a mention in a channel of a team that person is in.</summary>
internal sealed class AddLeadHandler(Standing standing, IRoster roster, Audit audit) : ITurnHandler
{
    public const string Words = "place lead add ";

    private const string Whom = "Say that in a channel of a team that the person is in, and mention me and them: **place lead add** NAME OF THE PLACE @name.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is not { Address.TeamId: { } teamId, Input: TurnInput.Typed { Mentioned: [var mention] } typed })
            return TurnOutcome.Answer(turn, Whom);

        var tree = standing.Tree(turn);
        var said = typed.Words[Words.Length..];
        var named = tree.Nodes.Where(each => each.Channel is null && said.StartsWith(each.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(static each => each.Name.Length);
        if (named is not { } node || !tree.IsLedBy(node, turn.Person))
            return PlaceDesk.Refuse(turn, named);

        return (await roster.OfAsync(teamId, cancellationToken)).Find(mention.PersonId) is { DirectoryId: { } directoryId, IsGuest: false } member
            ? TurnOutcome.Answer(turn, $"{CardText.Escape(member.Name)} leads {CardText.Escape(node.Name)} now.", connection =>
            {
                TreeStore.AddLead(connection, turn.Address.TenantId, new PlaceLead(node.Id, directoryId.ToLowerInvariant(), member.Name), member.Id);
                audit.Note(connection, turn, "place lead added", member.Id);
            })
            : TurnOutcome.Answer(turn, Whom);
    }
}
