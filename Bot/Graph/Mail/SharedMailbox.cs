using Bot.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;

namespace Bot.Graph.Mail;

/// <summary>Sends mail from the one shared mailbox (https://learn.microsoft.com/graph/api/user-sendmail); what is sent is accepted, and no more is known.</summary>
internal sealed class SharedMailbox(GraphCalls calls, IOptions<GraphOptions> options)
{
    private const int MostSubject = 200; // Longer ones are cut by most readers; a line may have 998.

    private static readonly GraphUse Use = new("Mail.Send", "no licence or mailbox");

    public async Task<DeliveryResult> SendAsync(SummaryMail mail, CancellationToken cancellationToken) => options.Value.Mailbox is { } mailbox
        ? await calls.DoAsync(
            Use,
            async (api, token) =>
            {
                await api.Users[mailbox].SendMail.PostAsync(BodyOf(mail), cancellationToken: token);
                return null;
            },
            cancellationToken)
        : new DeliveryResult.Refused("Graph:Mailbox is not set");

    private static SendMailPostRequestBody BodyOf(SummaryMail mail) => new()
    {
        Message = new Message
        {
            Subject = OneLine(mail.Subject),
            Body = new ItemBody { ContentType = BodyType.Html, Content = MailHtml.Write(mail.Subject, mail.Parts) },
            ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = mail.To } }],
        },
        SaveToSentItems = false, // Another copy would outlive what the bot itself keeps.
    };

    // A line break in a subject could begin another header.
    private static string OneLine(string subject)
    {
        var line = string.Join(' ', subject.Split([.. subject.Where(char.IsControl), ' ', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostSubject ? line : $"{line[..(MostSubject - 1)]}…";
    }
}
