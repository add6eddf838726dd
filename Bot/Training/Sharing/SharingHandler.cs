using Bot.Training.Catalogue;
using Bot.Training.Finding;
using Bot.Turns;
using Cards.Training;

namespace Bot.Training.Sharing;

/// <summary>Offers training to people who write to others: by a search from the compose box, and where they paste a link that the catalogue knows.</summary>
internal sealed class SharingHandler(TrainingCatalogue catalogue, SearchTalk talk, Finder finder) : ITurnHandler
{
    /// <summary>The search of the compose box.</summary>
    public const string Verb = "training/find";

    private const int Offered = 10;
    private const string NothingFits = "I have no training that fits. Try fewer words, such as: carers, free, e-learning.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => turn.Input switch
    {
        TurnInput.Sought sought => await SearchAsync(sought, cancellationToken),
        TurnInput.Linked { Address: var address } when catalogue.Shelf.At(address) is { } resource => Offer([resource]),
        _ => TurnOutcome.Nothing,
    };

    private async Task<TurnOutcome> SearchAsync(TurnInput.Sought sought, CancellationToken cancellationToken)
    {
        var (_, found, _) = await finder.FindAsync(talk.Reader.ReadAnything(sought.Words), cancellationToken);
        return found.Count > 0 ? Offer(found.Skip(sought.Skip).Take(Offered).Select(static each => each.Resource)) : TurnOutcome.Tell(NothingFits);
    }

    private static TurnOutcome Offer(IEnumerable<Resource> resources) => new([new Reply.Offer([.. resources.Select(ResourceFactsOf.Resource).Select(OfferedOf)])]);

    private static OfferedCard OfferedOf(ResourceFacts resource) =>
        new(resource.Title, ResourceCard.LineOf(resource), ResourceCard.Of(resource));
}
