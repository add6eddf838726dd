using Bot.Graph;
using Bot.Graph.Files;
using Bot.People;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Documents.SharePoint;

/// <summary>Lets a lead open a channel's Files to the questions of its team, and close them again.</summary>
internal sealed class ChannelFilesHandler(Roles roles, Audit audit, ITeamGroups groups, DriveReader drives, IOptions<GraphOptions> graph) : ITurnHandler
{
    public const string Open = "search our files";
    public const string Close = "stop searching our files";

    private const string Opened =
        "I shall read the documents in this channel's Files (PDF, Word, PowerPoint, web pages and text), which can take some minutes, and keep up with their changes. In answers they are named with a link, for members of this team alone: here and in their own chats with me. Say **stop searching our files** to end that.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => turn.Address switch
    {
        not { Kind: ConversationKind.Channel, TeamId: not null } => TurnOutcome.Answer(turn, "Say that in the channel that it is about, and mention me."),
        _ when !graph.Value.IsOn => TurnOutcome.Answer(turn, "I cannot read files here, since your administrator has not set up Microsoft Graph for me."),
        { TenantId: var tenant, TeamId: { } team } when await MayAsync(turn, tenant, team, cancellationToken) => turn.Input is TurnInput.Typed { Words: var words } && words.StartsWith(Close, StringComparison.OrdinalIgnoreCase)
            ? CloseIn(turn, tenant, team)
            : await OpenInAsync(turn, tenant, team, cancellationToken),
        _ => TurnOutcome.Deny(turn, "change of files", "Only a lead of this team or an administrator can change that."),
    };

    private async Task<bool> MayAsync(Turn turn, string tenantId, string teamId, CancellationToken cancellationToken) =>
        roles.IsAdministrator(turn.Person) || await roles.IsLeadAsync(turn.Person, tenantId, teamId, cancellationToken);

    private async Task<TurnOutcome> OpenInAsync(Turn turn, string tenantId, string teamId, CancellationToken cancellationToken)
    {
        var channelId = ChannelOf(turn);
        return await groups.OfAsync(teamId, cancellationToken) is not { } group ? TurnOutcome.Answer(turn, "I cannot reach this team's Files just now. Please try again in a few minutes.")
            : await drives.FolderOfAsync(group, channelId, cancellationToken) is not Answer<ChannelFolder>.Given(var folder) ? TurnOutcome.Answer(
                turn, "I cannot reach this channel's Files. Open its Files tab once, so that they are made; and ask your administrator whether I was given access to this team's site (Sites.Selected).")
            : TurnOutcome.Answer(turn, Opened, connection =>
            {
                LibraryStore.Open(connection, tenantId, teamId, channelId, folder);
                audit.Note(connection, turn, Open);
            });
    }

    private TurnOutcome CloseIn(Turn turn, string tenantId, string teamId) =>
        TurnOutcome.Answer(turn, "I shall read this channel's Files no more. What I have read of them is gone within a minute or two.", connection =>
        {
            LibraryStore.Close(connection, tenantId, teamId, ChannelOf(turn));
            audit.Note(connection, turn, Close);
        });

    // A thread is a conversation of its own; the channel's id stands before it.
    private static string ChannelOf(Turn turn) => turn.Address.ConversationId.Split(';')[0];
}
