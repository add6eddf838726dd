using Bot.Training.Catalogue;
using Bot.Turns;

namespace Bot.Training.Finding;

/// <summary>Hears what is said in a conversation as far as it is about the search for training.</summary>
internal sealed class SearchTalk(TrainingCatalogue catalogue, SearchMemory memory)
{
    private volatile Known _known = new(Shelf.Empty);

    /// <summary>What the words of a turn ask of the search; null when they are about something else.</summary>
    public Heard? Hear(Turn turn)
    {
        if (turn.Input is not TurnInput.Typed { Words: var words })
            return null;

        var (reader, running) = (Reader, memory.In(turn.Address.ConversationId));
        var anew = reader.Read(words);
        return running is null || (anew is { Wish.Topic.Length: > 0 } && !WishPatterns.Instead.IsMatch(words)) || WishPatterns.Command.IsMatch(words)
            ? anew
            : reader.ReadOn(words, running.IsLast) ?? anew;
    }

    /// <summary>Reads wishes by the audiences and regions that the catalogue has at this moment.</summary>
    public WishReader Reader
    {
        get
        {
            if (!ReferenceEquals(_known.Shelf, catalogue.Shelf))
                _known = new Known(catalogue.Shelf);
            return _known.Reader;
        }
    }

    private sealed record Known(Shelf Shelf)
    {
        public WishReader Reader { get; } = new(new FacetWords(Shelf.Resources.SelectMany(static resource => resource.Audience), Shelf.Resources.Select(static resource => resource.Region)));
    }
}
