namespace Bot.Graph;

/// <summary>A line in one person's activity feed.</summary>
/// <param name="Type">Which of the manifest's kinds it is, one of <see cref="FeedType"/>.</param>
/// <param name="PersonId">Whose feed it goes to, by the id in the directory.</param>
/// <param name="Team">The team's name, which stands in the line.</param>
/// <param name="Preview">What can be read without opening it; the first 150 characters of it are shown.</param>
/// <param name="Opens">Where a press on it leads: a link of Teams, such as the person's chat with the bot.</param>
internal sealed record FeedNotice(string Type, string PersonId, string Team, string Preview, Uri Opens)
{
    /// <summary>Those with one number follow each other: a later one takes the place of the one before. Null for one that stands for itself.</summary>
    public long? Chain { get; init; }
}
