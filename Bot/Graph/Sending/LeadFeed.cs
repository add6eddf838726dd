using Bot.Outbox;
using Microsoft.Extensions.Options;

namespace Bot.Graph.Sending;

/// <summary>Puts a line into a lead's feed that opens their chat with the bot. Where the app's id is known, it is installed first for a lead who does not have it.</summary>
internal sealed class LeadFeed(ActivityFeed feed, PersonalInstall install, IOptions<GraphOptions> options)
{
    public async Task<DeliveryResult> TellAsync(FeedNotice notice, CancellationToken cancellationToken) =>
        await feed.NotifyAsync(await ChatOfAsync(notice.PersonId, cancellationToken) is { } chat ? notice with { Opens = LinkTo(chat) } : notice, cancellationToken);

    // What stands in the way here is no reason not to try: the line itself may still be taken.
    private async Task<string?> ChatOfAsync(string personId, CancellationToken cancellationToken)
    {
        if (options.Value.AppCatalogId is null)
            return null;
        var chat = await install.ChatAsync(personId, cancellationToken);
        if (chat is Answer<string>.Trouble(DeliveryResult.Refused) && await install.InstallAsync(personId, cancellationToken) is DeliveryResult.Sent)
            chat = await install.ChatAsync(personId, cancellationToken);
        return (chat as Answer<string>.Given)?.Value;
    }

    // https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
    private static Uri LinkTo(string chatId) => new($"https://teams.microsoft.com/l/chat/{Uri.EscapeDataString(chatId)}/conversations");
}
