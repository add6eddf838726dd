using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams;

/// <summary>Writes letters as activities. Pure.</summary>
internal static class ReplyWriter
{
    private const int MaxName = 80;
    private const int MaxAbstract = 160;
    private const int MaxKeywords = 3;
    private const int MaxKeyword = 28;

    /// <summary>The activity that posts a letter in the name of the bot.</summary>
    public static Activity Write(Letter letter, string botId)
    {
        var (address, message) = (letter.Address, letter.Message);
        return new Activity
        {
            Type = "message",
            From = new ChannelAccount { Id = botId },
            Recipient = letter.ToPersonId is { } person ? new ChannelAccount { Id = person } : null,
            Conversation = new ConversationAccount { Id = address.ConversationId, TenantId = address.TenantId },
            ReplyToId = letter.ReplyToId,
            Text = message.Text.Length > 0 ? message.Text : null,
            TextFormat = message.Text.Length > 0 ? "markdown" : null,
            Summary = message.Summary.Length > 0 ? message.Summary : null,
            Attachments = message.Card is { } card ? [Attachment.Of(card)] : null,
            Entities = EntitiesOf(letter) is { Count: > 0 } entities ? entities : null,
            ChannelData = message.Reference is null ? null : new ChannelData { FeedbackLoop = new FeedbackLoop("default") },
        };
    }

    private static List<Entity> EntitiesOf(Letter letter)
    {
        var entities = new List<Entity>();
        if (letter.Completes is { } streamId)
            entities.Add(StreamWriter.End(streamId));
        if (letter.Message is { Citations.Count: > 0 } or { IsGenerated: true })
            entities.Add(AboutOf(letter.Message));
        return entities;
    }

    // Exactly one such entity a message, or Teams answers 400.
    private static Entity AboutOf(Message message) => new()
    {
        Type = "https://schema.org/Message",
        SchemaType = "Message",
        SchemaContext = "https://schema.org",
        SchemaId = "",
        AdditionalType = message.IsGenerated ? ["AIGeneratedContent"] : null,
        Citation = message.Citations.Count > 0 ? [.. message.Citations.Select(ClaimOf)] : null,
    };

    private static Claim ClaimOf(Citation citation) => new(citation.Position, new Claim.Document(
        Cut(citation.Name, MaxName),
        Cut(citation.Abstract, MaxAbstract),
        citation.Url?.AbsoluteUri,
        [.. citation.Keywords.Take(MaxKeywords).Select(keyword => Cut(keyword, MaxKeyword))]));

    private static string Cut(string text, int max) => text.Length <= max ? text : string.Concat(text.AsSpan(0, max - 1).TrimEnd(), "…");
}
