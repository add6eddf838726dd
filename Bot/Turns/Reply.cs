namespace Bot.Turns;

/// <summary>What a handler wants to happen next in the conversation: the closed family of answers.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Post a message where the turn took place.</summary>
    public sealed record Say(Message Message) : Reply;

    /// <summary>Post a message in the person's own chat with the bot, wherever the turn took place.</summary>
    public sealed record Whisper(Message Message) : Reply;

    /// <summary>Tell the person who pressed a button something that nobody else sees.</summary>
    public sealed record Tell(string Text) : Reply;
}
