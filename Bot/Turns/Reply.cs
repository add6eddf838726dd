using Cards;

namespace Bot.Turns;

/// <summary>What a handler wants to happen next in the conversation: the closed family of answers.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Post a message where the turn took place.</summary>
    public sealed record Say(Message Message) : Reply
    {
        /// <summary>The name of the message that was shown while it was written, and that this one completes; null when none was.</summary>
        public string? Completes { get; init; }
    }

    /// <summary>Show a message where the turn took place while it is written: Opening says at once what is being done. The only reply of its outcome; the last step brings the rest.</summary>
    public sealed record Stream(string Opening, IAsyncEnumerable<StreamStep> Steps) : Reply;

    /// <summary>Post a message in the person's own chat with the bot, wherever the turn took place.</summary>
    public sealed record Whisper(Message Message) : Reply;

    /// <summary>Tell the person who pressed a button something that nobody else sees.</summary>
    public sealed record Tell(string Text) : Reply;

    /// <summary>Show the person who pressed a button another card in the place of the one that it stood on.</summary>
    public sealed record Show(Card Card) : Reply;

    /// <summary>Open a dialog with a form for the person who pressed a button.</summary>
    public sealed record Dialog(string Title, Card Card) : Reply;

    /// <summary>Offer cards to a person who writes to others, to put one of them into what they write; none where there is nothing to offer.</summary>
    public sealed record Offer(IReadOnlyList<OfferedCard> Cards) : Reply;

    /// <summary>Post a message in another person's own chat with the bot.</summary>
    public sealed record Write(string PersonId, Message Message) : Reply;

    /// <summary>Begin a thread in a channel. What is posted can be replaced later by the key that is given to it here.</summary>
    public sealed record Begin(string ChannelId, string Key, Message Message) : Reply;

    /// <summary>Put a message in the place of the one that began a thread under this key; of several, the newest stands.</summary>
    public sealed record Replace(string Key, Message Message) : Reply;
}
