using System.Text.Json;

namespace Bot.Teams.Activities;

/// <summary>
/// The HTTP body that answers a search in the compose box, or a link in it
/// (https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search).
/// </summary>
internal sealed record SearchBody(SearchBody.Result? ComposeExtension)
{
    public const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>What was found: of type <c>result</c> with cards, or <c>message</c> with words.</summary>
    internal sealed record Result(string Type)
    {
        public string? AttachmentLayout { get; init; }

        public IReadOnlyList<Found>? Attachments { get; init; }

        public string? Text { get; init; }
    }

    /// <summary>A card, and how it is shown in the list to pick from.</summary>
    internal sealed record Found(string ContentType, JsonElement Content, Attachment Preview);
}
