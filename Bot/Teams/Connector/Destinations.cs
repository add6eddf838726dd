using Bot.Outbox;
using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Teams.Connector;

/// <summary>Where in Teams a letter goes, and how much may be sent there.</summary>
internal sealed class Destinations(ConversationStore conversations, Database database, IOptions<OutboxOptions> options)
{
    private readonly IReadOnlyList<RateLimit> _perConversation = Limits(
        (options.Value.PerConversationASecond, 1),
        (options.Value.PerConversationInTwoSeconds, 2),
        (options.Value.PerConversationInThirtySeconds, 30),
        (options.Value.PerConversationAnHour, 3600));

    private readonly IReadOnlyList<RateLimit> _perTenant = Limits((options.Value.PerTenantASecond, 1));

    public Destination Of(OutboxItem item)
    {
        var (letter, place) = (item.Letter, PlaceOf(item));
        return new Destination(HostOf(letter), place, [.. Quota(place, _perConversation), .. Quota(letter.Address.TenantId, _perTenant)]);
    }

    // A channel's threads share what their channel takes: that is the strictest reading of Teams' limits.
    private string PlaceOf(OutboxItem item)
    {
        var place = item.Letter switch
        {
            { WhisperTo: not null } => item.Lane,
            { ThreadIn: { } channelId } => channelId,
            { Replaces: { } key } => database.Read(connection => Posted.Under(connection, key))?.ConversationId ?? item.Lane,
            _ => item.Letter.Address.ConversationId,
        };
        return place.Split(';')[0];
    }

    private string HostOf(Letter letter) =>
        conversations.Find(letter.ReachedBy ?? letter.Address.ConversationId) is { } reach && Uri.TryCreate(reach.ServiceUrl, UriKind.Absolute, out var url) ? url.Authority : "";

    private static Quota[] Quota(string key, IReadOnlyList<RateLimit> limits) => limits.Count == 0 ? [] : [new Quota(key, limits)];

    private static RateLimit[] Limits(params (int Most, int Seconds)[] limits) =>
        [.. limits.Where(static limit => limit.Most > 0).Select(static limit => new RateLimit(limit.Most, TimeSpan.FromSeconds(limit.Seconds)))];
}
