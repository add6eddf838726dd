using System.Text.Json;
using Bot.Graph;
using Bot.Graph.Mail;
using Bot.Graph.Sending;
using Bot.Outbox;
using Bot.Summaries;
using Bot.Turns;
using Cards;
using Cards.Summaries;
using Microsoft.Extensions.Options;

namespace Bot.Joins;

/// <summary>The ways of a summary that go through Graph: a line in the lead's activity feed, before their chat, and a mail after it.</summary>
internal sealed class GraphWays(IOptions<GraphOptions> options)
{
    private const string Changing = "To have it another way, tell Framework Companion in Teams: summary to me, summary to channel, or pause summaries.";

    private readonly GraphOptions _options = options.Value;

    public SummaryWay Feed => new("feed", 10, Way.Feed, (summary, lead) => Reaches(summary, lead) && lead.DirectoryId is { } id
        ? Enclosing(Way.Feed, summary, lead, JsonSerializer.Serialize(NoticeOf(summary.Read(), id), GraphJson.Default.FeedNotice))
        : null)
    {
        IsOn = _options.IsOn,
    };

    public SummaryWay Mail => new("mail", 30, Way.Mail, (summary, lead) => Reaches(summary, lead) && lead.Email is { Length: > 0 } address
        ? Enclosing(Way.Mail, summary, lead, JsonSerializer.Serialize(MailOf(summary.Read(), address), GraphJson.Default.SummaryMail))
        : null)
    {
        IsOn = _options.Mailbox is not null,
    };

    // Graph is one organisation's; a guest's feed and mailbox are another's.
    private bool Reaches(Summary summary, Member lead) => string.Equals(summary.TenantId, _options.TenantId, StringComparison.OrdinalIgnoreCase) && !lead.IsGuest;

    private static Letter Enclosing(string way, Summary summary, Member lead, string enclosure) =>
        new(new ConversationAddress(summary.TenantId, summary.ChannelId, ConversationKind.Channel, summary.TeamId), new Message(), WhisperTo: lead.Id)
        {
            Enclosure = enclosure,
            Queue = $"{way}/{summary.TenantId}/{lead.Id}", // What Graph keeps waiting must not hold up the lead's own chat.
            IsConfidential = true, // It holds where one person can be reached.
        };

    private FeedNotice NoticeOf(SummaryFacts facts, string personId) => new(
        facts.IsWeekly ? FeedType.WeeklySummary : FeedType.CheckInClosed,
        personId,
        facts.Team.Length == 0 ? "your team" : facts.Team,
        $"Type “{SummaryWishes.Now}” to read it. {string.Join("; ", SummaryText.Of(facts).Select(static section => section.Heading))}.",
        new Uri($"https://teams.microsoft.com/l/entity/{_options.AppCatalogId ?? _options.ClientId}/conversations")); // https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application

    private static SummaryMail MailOf(SummaryFacts facts, string address) => new(address, SummaryText.TitleOf(facts),
    [
        new MailPart.Paragraph($"As of {LondonDate.Of(facts.Day)}. {SummaryText.Nature}"),
        .. SummaryText.Of(facts).SelectMany(static section => (MailPart[])[new MailPart.Heading(section.Heading), new MailPart.Points(section.Lines)]),
        new MailPart.Paragraph(Changing),
    ]);
}
