using System.Text.Json.Nodes;
using Bot.Graph.Mail;
using Bot.Outbox;
using Bot.Tests.Host;

namespace Bot.Tests.Graph.Mail;

public sealed class SharedMailboxTests
{
    private static readonly SummaryMail Mail = new("lead@example.nhs.uk", "Results", [new MailPart.Paragraph("9 of 12 answered")]);

    [Fact]
    public async Task Sends_from_the_shared_mailbox_and_keeps_no_copy()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.Equal(new DeliveryResult.Sent(null), await SendAsync(edge, Mail));

        var request = Assert.Single(edge.Graph.Requests);
        Assert.Equal("POST /v1.0/users/companion@example.nhs.uk/sendMail", request.Route);
        Assert.Equal(MailHtml.Write("Results", Mail.Parts), (string?)request.Body["Message"]?["body"]?["content"]);
        Assert.True(JsonNode.DeepEquals(request.Body["Message"]?["toRecipients"], JsonNode.Parse("""[{ "emailAddress": { "address": "lead@example.nhs.uk" } }]""")));
        Assert.False((bool?)request.Body["SaveToSentItems"]);
    }

    [Theory]
    [InlineData("Results\r\nBcc: all@example.org", "Results Bcc: all@example.org")]
    [InlineData("Results\u2028of\tthe team", "Results of the team")]
    public async Task Keeps_the_subject_to_one_line(string subject, string line) => Assert.Equal(line, await SubjectAsync(subject));

    [Fact]
    public async Task Keeps_the_subject_short() => Assert.Equal(200, (await SubjectAsync(new string('a', 5_000))).Length);

    [Theory]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", "no licence or mailbox")]
    [InlineData(404, "ErrorInvalidUser", "no licence or mailbox")]
    [InlineData(403, "ErrorAccessDenied", "the permission Mail.Send is missing")]
    public async Task Says_why_it_may_not_send(int status, string code, string reason)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => FakeGraphAnswer.Error(status, code);

        Assert.Equal(reason, Assert.IsType<DeliveryResult.Refused>(await SendAsync(edge, Mail)).Reason);
    }

    [Fact]
    public async Task Asks_nobody_without_a_mailbox()
    {
        await using var edge = await GraphEdge.StartAsync(patience: null, ("Mailbox", null));

        Assert.IsType<DeliveryResult.Refused>(await SendAsync(edge, Mail));
        Assert.Empty(edge.Graph.Requests);
    }

    private static async Task<string> SubjectAsync(string subject)
    {
        await using var edge = await GraphEdge.StartAsync();
        await SendAsync(edge, Mail with { Subject = subject });
        return (string?)Assert.Single(edge.Graph.Requests).Body["Message"]?["subject"] ?? "";
    }

    private static Task<DeliveryResult> SendAsync(GraphEdge edge, SummaryMail mail) => edge.Get<SharedMailbox>().SendAsync(mail, TestContext.Current.CancellationToken);
}
