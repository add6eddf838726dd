using System.Text;
using System.Text.Json;
using Bot.Graph;
using Bot.Graph.Files;
using Bot.Graph.Mail;
using Bot.Graph.Sending;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Graph.Sending;

/// <summary>Letters for each way through Graph, known again by a mark that they hold.</summary>
internal static class GraphLetters
{
    public static readonly string[] Ways = [Way.Feed, Way.Mail, Way.File, Way.Task];

    private static readonly ConversationAddress Channel = new(TokenSmith.TenantId, "19:mdt@thread.tacv2", ConversationKind.Channel, Team.Id);

    public static Letter Of(string way, string mark) => new(Channel, new Message()) { Queue = mark, About = mark, Enclosure = EnclosureOf(way, mark) };

    /// <summary>Whether a request is the one that brings the letter with this mark.</summary>
    public static bool Brings(FakeGraphRequest request, string way, string mark) => way switch
    {
        Way.File => request.Route.Contains($"/{mark}.xlsx:/content", StringComparison.Ordinal),
        _ => !request.Route.StartsWith("GET", StringComparison.Ordinal) && Encoding.UTF8.GetString(request.Bytes).Contains($"{mark}!", StringComparison.Ordinal),
    };

    private static string EnclosureOf(string way, string mark) => way switch
    {
        Way.Feed => JsonSerializer.Serialize(new FeedNotice(FeedType.WeeklySummary, GraphEdge.Person, "MDT", $"{mark}!", new Uri("https://teams.microsoft.com/l/entity/app/conversations")), GraphJson.Default.FeedNotice),
        Way.Mail => JsonSerializer.Serialize(new SummaryMail("tom@example.nhs.uk", "Summary", [new MailPart.Heading("Open now"), new MailPart.Points([$"{mark}!"])]), GraphJson.Default.SummaryMail),
        Way.File => JsonSerializer.Serialize(new TeamFile(Team.Id, "19:mdt@thread.tacv2", $"{mark}.xlsx", [1, 2, 3]), GraphJson.Default.TeamFile),
        _ => JsonSerializer.Serialize(new ActionTask($"{mark}!", new DateOnly(2027, 1, 1), PersonId: null), GraphJson.Default.ActionTask),
    };
}
