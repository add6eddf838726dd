namespace Bot.Starting;

/// <summary>The bot cannot go on; the message is one plain line that says why and what to do.</summary>
internal sealed class CannotStartException : Exception
{
    public CannotStartException(string message)
        : base(message)
    {
    }

    public CannotStartException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
