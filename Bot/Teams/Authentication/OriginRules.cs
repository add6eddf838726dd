using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Bot.Teams.Authentication;

/// <summary>Holds what an activity says of its origin against the caller that brought it.</summary>
internal sealed class OriginRules(ServiceHosts hosts, IOptions<TeamsOptions> options)
{
    public const string Teams = "msteams";

    private readonly FrozenSet<string> tenants = AllowedTenants(options.Value).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null when the activity may be worked on.</summary>
    public Refusal? Check(Caller caller, ActivityOrigin origin) =>
        CheckChannel(caller, origin.ChannelId) ?? CheckServiceUrl(caller, origin.ServiceUrl) ?? CheckTenant(caller, origin);

    private static Refusal? CheckChannel(Caller caller, string? channel)
    {
        if (string.IsNullOrEmpty(channel))
            return Refusal.Channel;
        if (caller is Caller.Connector connector && !connector.Endorsements.Contains(channel))
            return Refusal.Unendorsed;
        return string.Equals(channel, Teams, StringComparison.Ordinal) ? null : Refusal.Channel;
    }

    private Refusal? CheckServiceUrl(Caller caller, string? serviceUrl)
    {
        if (string.IsNullOrEmpty(serviceUrl))
            return Refusal.ServiceUrl;
        if (caller is Caller.Connector connector && !serviceUrl.Equals(connector.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return Refusal.ServiceUrl;
        return Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && hosts.Allows(address) ? null : Refusal.ServiceHost;
    }

    // Some team events name the tenant in channelData only, so one of the two is enough; where both are given they must agree.
    private Refusal? CheckTenant(Caller caller, ActivityOrigin origin)
    {
        string[] named = [.. new[] { origin.ConversationTenant, origin.ChannelDataTenant }.OfType<string>()];
        if (caller is Caller.Connector && (named is [] || !Array.TrueForAll(named, tenants.Contains)))
            return Refusal.Tenant;
        return named is [var one, var other] && !string.Equals(one, other, StringComparison.Ordinal) ? Refusal.TwoTenants : null;
    }

    private static IEnumerable<string> AllowedTenants(TeamsOptions options) =>
        options.AllowedTenants is [] ? new[] { options.TenantId }.OfType<string>() : options.AllowedTenants;
}
