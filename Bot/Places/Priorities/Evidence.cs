using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.Places.Pooling;
using Bot.Places.Tree;
using Cards;

namespace Bot.Places.Priorities;

/// <summary>Frozen results that a priority rests on or is looked at again with: a neighbourhood's own check-in, a place's pool.</summary>
/// <param name="Id">The check-in, or the round.</param>
/// <param name="Set">What was asked.</param>
/// <param name="Release">What was released.</param>
/// <param name="Day">When.</param>
internal sealed record Evidence(string Id, CheckInSet Set, Release Release, DateOnly Day)
{
    private const int Most = 12;

    /// <summary>The newest of a part of the tree; null when it has none.</summary>
    public static Evidence? Latest(DbConnection connection, string tenantId, PlaceNode node) => All(connection, tenantId, node).FirstOrDefault();

    /// <summary>Those of a part of the tree, the newest first.</summary>
    public static IEnumerable<Evidence> All(DbConnection connection, string tenantId, PlaceNode node) => node.Channel is { } channel
        ? CheckInStore.ClosedInTeam(connection, tenantId, channel.TeamId, DateTimeOffset.UnixEpoch).Select(checkIn => Of(connection, checkIn)).OfType<Evidence>()
        : PoolStore.Last(connection, tenantId, node.Id, Most).Select(static pool => new Evidence(pool.Round.Id, pool.Round.Set, pool.Release, PoolComparison.DayOf(pool)));

    /// <summary>How its domains have moved since earlier ones of the same set, those with these items alone, in the set's order.</summary>
    public IReadOnlyList<(SetDomain Domain, Change Change)> ChangesSince(Evidence before, IReadOnlyList<string> items) =>
        !string.Equals(Set.Json, before.Set.Json, StringComparison.Ordinal) || string.Equals(Id, before.Id, StringComparison.Ordinal) ? []
            : [.. from domain in Set.Domains
                  where domain.Items.Any(item => items.Contains(item.Id, StringComparer.Ordinal))
                  let change = Comparison.OfDomain(Release, before.Release, domain.Id)
                  where change is not null
                  select (domain, change)];

    private static Evidence? Of(DbConnection connection, CheckIn checkIn) => ResultStore.Find(connection, checkIn) is { Answered: not null } release
        ? new Evidence(checkIn.Id, checkIn.Set, release, LondonDate.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosedAt ?? 0)))
        : null;
}
