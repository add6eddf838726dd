namespace Bot.Outbox;

/// <summary>The names of the ways in which messages get to people.</summary>
internal static class Way
{
    /// <summary>Through Microsoft Teams.</summary>
    public const string Teams = "teams";

    /// <summary>A line in a person's activity feed.</summary>
    public const string Feed = "feed";

    /// <summary>A mail from the shared mailbox.</summary>
    public const string Mail = "mail";

    /// <summary>A file into a channel.</summary>
    public const string File = "file";

    /// <summary>A task into the organisation's plan.</summary>
    public const string Task = "task";
}
