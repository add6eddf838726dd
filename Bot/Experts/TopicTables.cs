namespace Bot.Experts;

/// <summary>Where topics of one kind are counted.</summary>
/// <param name="Tags">The table of this week's digests.</param>
/// <param name="Counts">The table of the numbers of weeks that are over.</param>
/// <param name="Purpose">Keeps the digests of one kind apart from those of another.</param>
internal sealed record TopicTables(string Tags, string Counts, string Purpose)
{
    /// <summary>What people got no answer to.</summary>
    public static readonly TopicTables Unanswered = new("topic_tags", "topic_counts", "unanswered topic");

    /// <summary>What people asked about and got an answer.</summary>
    public static readonly TopicTables Answered = new("asked_tags", "asked_counts", "answered topic");
}
