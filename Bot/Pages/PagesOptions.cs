namespace Bot.Pages;

/// <summary>Where people reach the bot's own pages (section <c>Pages</c>).</summary>
internal sealed class PagesOptions
{
    /// <summary>
    /// The public https address of this bot, such as <c>https://companion.example.nhs.uk</c>. Default: none, and answers
    /// then link to sources only; in Development the address that the bot listens on.
    /// </summary>
    public Uri? Address { get; set; }
}
