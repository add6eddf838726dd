using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Reads who is in a team from the Connector, at most once in five minutes and once at a time for each team.</summary>
internal sealed class Rosters(ConnectorClient client, ConversationStore conversations, TimeProvider clock) : IRoster
{
    // A team holds at most 25,000 people, 500 a page; more pages are no roster.
    private const int MostPages = 60;
    private const int MostTeams = 5_000;
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FailedFor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);

    public async Task<Roster> OfAsync(string teamId, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadingOf(teamId).WaitAsync(Patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new Roster.Unknown("the Connector takes too long");
        }
    }

    private Task<Roster> ReadingOf(string teamId)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_held.TryGetValue(teamId, out var held) && !held.IsOver(now))
            {
                return held.Reading;
            }

            if (_held.Count >= MostTeams)
            {
                _held.Clear();
            }

            var reading = Task.Run(() => ReadAsync(teamId)); // For all who ask meanwhile, so no one of them may cancel it.
            _held[teamId] = new Held(reading, now);
            return reading;
        }
    }

    private async Task<Roster> ReadAsync(string teamId)
    {
        if (conversations.Find(teamId) is not { } reach)
        {
            return new Roster.Unknown("the team's address is not known");
        }

        var members = new List<Member>();
        string? continuation = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var (page, result) = await client.MembersAsync(reach.ServiceUrl, teamId, continuation, CancellationToken.None);
            if (page is null)
            {
                return new Roster.Unknown(ReasonOf(result));
            }

            members.AddRange((page.Members ?? []).Where(static entry => entry.Id is { Length: > 0 }).Select(entry => MemberOf(entry, reach.TenantId)));
            continuation = page.ContinuationToken;
            if (string.IsNullOrEmpty(continuation))
            {
                return new Roster.Known(members);
            }
        }

        return new Roster.Unknown("the Connector gives page after page");
    }

    private static Member MemberOf(MembersPage.Entry entry, string tenantId) =>
        new(entry.Id ?? "", entry.AadObjectId ?? entry.ObjectId, entry.Name ?? "", entry.Email, IsGuest(entry, tenantId));

    private static bool IsGuest(MembersPage.Entry entry, string tenantId) =>
        entry.UserRole is { } role && !role.Equals("user", StringComparison.OrdinalIgnoreCase)
        || (entry.TenantId is { Length: > 0 } tenant && !tenant.Equals(tenantId, StringComparison.OrdinalIgnoreCase))
        || entry.UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true;

    private static string ReasonOf(DeliveryResult result) => result switch
    {
        DeliveryResult.Throttled => "the Connector asks to slow down",
        DeliveryResult.Refused refused => refused.Reason,
        DeliveryResult.Failed failed => failed.Reason,
        DeliveryResult.Unreached unreached => unreached.Reason,
        _ => "an empty answer",
    };

    /// <summary>A roster that has been read, or is just being read.</summary>
    private sealed record Held(Task<Roster> Reading, DateTimeOffset At)
    {
        public bool IsOver(DateTimeOffset now) =>
            Reading.IsCompleted && now - At >= (Reading is { IsCompletedSuccessfully: true, Result: Roster.Known } ? FreshFor : FailedFor);
    }
}
