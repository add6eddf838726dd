using Bot.Places.Tree;
using Bot.Turns;

namespace Bot.Places.Pooling;

/// <summary>Lets a team's lead share the team's own results with a place or the system that it belongs to, and withdraw them.</summary>
internal sealed class ShareHandler(Standing standing, Sharing sharing) : ITurnHandler
{
    public const string Share = "share results with ";
    public const string Withdraw = "withdraw results from ";

    private const string LeadsOnly = "Only a lead of the team can do that, so nothing was changed. If you lead several teams, mention me in the channel of the one that you mean.";
    private const string NotAbove = "Name the place or the system that your team belongs to, as it is called there.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tree = standing.Tree(turn);
        if (await standing.LedTeamsAsync(turn, tree, cancellationToken) is not [var team])
            return TurnOutcome.Deny(turn, "sharing", LeadsOnly);

        var (isSharing, name) = PlaceWords.NameAfter(turn, Share) is { } with ? (true, with) : (false, PlaceWords.NameAfter(turn, Withdraw) ?? "");
        return tree.Named(name) is not { } above || above == team || !tree.WithAllAbove(team).Contains(above) ? TurnOutcome.Answer(turn, NotAbove)
            : isSharing ? sharing.Share(turn, team, above)
            : sharing.Withdraw(turn, team, above);
    }
}
