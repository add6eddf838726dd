using Bot.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace Bot.Graph;

/// <summary>Reads a team's members page after page, and keeps its owners (https://learn.microsoft.com/graph/api/team-list-members).</summary>
internal sealed class OwnersPages(GraphCalls calls, IOptions<GraphOptions> options)
{
    // A team holds at most 25,000 people; more pages are no list of members.
    private const int MembersAPage = 500;
    private const int MostPages = 60;

    private static readonly GraphUse Use = new("TeamMember.Read.Group", "the team is not there");

    public async Task<Answer<IReadOnlyList<string>>> ReadAsync(string groupId, CancellationToken cancellationToken)
    {
        var owners = new List<string>();
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            switch (await calls.AskAsync(Use, (api, token) => PageAsync(api, groupId, next, token), cancellationToken))
            {
                case Answer<ConversationMemberCollectionResponse>.Trouble(var trouble):
                    return new Answer<IReadOnlyList<string>>.Trouble(trouble);
                case Answer<ConversationMemberCollectionResponse>.Given(var members):
                    owners.AddRange((members.Value ?? []).OfType<AadUserConversationMember>().Where(IsOwner).Select(static member => member.UserId).OfType<string>());
                    next = members.OdataNextLink;
                    break;
            }

            if (next is null)
                return new Answer<IReadOnlyList<string>>.Given(owners);
            if (!IsOfGraph(next))
                return Odd("Graph points to another address, which is not followed");
        }

        return Odd("Graph gives page after page");
    }

    private static Task<ConversationMemberCollectionResponse?> PageAsync(GraphServiceClient api, string groupId, string? next, CancellationToken cancellationToken)
    {
        var members = api.Teams[groupId].Members;
        return next is null
            ? members.GetAsync(request => request.QueryParameters.Top = MembersAPage, cancellationToken)
            : members.WithUrl(next).GetAsync(cancellationToken: cancellationToken);
    }

    private static bool IsOwner(AadUserConversationMember member) => member.Roles?.Contains("owner", StringComparer.OrdinalIgnoreCase) == true;

    private bool IsOfGraph(string next) =>
        Uri.TryCreate(next, UriKind.Absolute, out var address) && options.Value.BaseAddress.IsBaseOf(address);

    private static Answer<IReadOnlyList<string>> Odd(string reason) => new Answer<IReadOnlyList<string>>.Trouble(new DeliveryResult.Refused(reason));
}
