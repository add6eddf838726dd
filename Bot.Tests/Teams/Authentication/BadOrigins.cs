using Bot.Teams.Authentication;
using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

/// <summary>What is wrong with where an activity says it comes from: all of these bring a good token.</summary>
internal static class BadOrigins
{
    private const string ForeignTenant = "2e3f4051-6c7d-4e8f-a091-b23c4d5e6f70";

    private static readonly ActivityOrigin Good = Knock.GoodOrigin;

    public static IReadOnlyList<BadToken> All { get; } =
    [
        Origin(53, "no service URL in the body", Good with { ServiceUrl = null }),
        Origin(53, "another service URL than the token's", Good with { ServiceUrl = "https://europe.botframework.com/uk/" }),
        Origin(54, "another path on the token's host", Good with { ServiceUrl = "https://smba.trafficmanager.net/amer/" }),
        Origin(54, "the token's path without its slash", Good with { ServiceUrl = "https://smba.trafficmanager.net/uk" }),
        .. new[]
        {
            "http://smba.trafficmanager.net/uk/", "https://10.0.0.7/", "https://[fe80::1]/", "http://169.254.169.254/latest/meta-data",
            "https://2852039166/", "https://smba.trafficmanager.net@example.org/", "https://user@smba.trafficmanager.net/uk/",
            "https://smbа.trafficmanager.net/uk/", "https://ｓmba.trafficmanager.net/uk/", "https://evil.trafficmanager.net/",
            "https://contoso.com.evil.com/", "https://smba.trafficmanager.net.evil.com/", "https://smba.trafficmanager.net:8443/uk/",
            "file:///etc/passwd", "uk", "//smba.trafficmanager.net/uk/",
        }.Select(url => Agreed(url)),
        Agreed("http://localhost:56150/_connector") with { OnlyOutsideDevelopment = true },
        Agreed("https://127.0.0.1/") with { OnlyOutsideDevelopment = true },
        Agreed("http://[::1]/") with { OnlyOutsideDevelopment = true },
        Origin(56, "a channel that the key does not speak for", Good with { ChannelId = "webchat" }) with { Status = 403 },
        Origin(57, "no channel", Good with { ChannelId = null }),
        Origin(57, "an empty channel", Good with { ChannelId = "" }),
        .. new[] { "emulator", "AseChannel", "directline" }.Select(channel =>
            Origin(58, $"the channel {channel}, though the key speaks for it", Good with { ChannelId = channel }, TokenSmith.ManyChannelsKey)),
        Origin(61, "a tenant that is not allowed", Good with { ConversationTenant = ForeignTenant, ChannelDataTenant = ForeignTenant }) with { Status = 403 },
        Origin(61, "a tenant in channelData that is not allowed", Good with { ChannelDataTenant = ForeignTenant }) with { Status = 403 },
        Origin(61, "a tenant of the conversation that is not allowed", Good with { ConversationTenant = ForeignTenant }) with { Status = 403 },
        Origin(61, "an empty tenant", Good with { ConversationTenant = "", ChannelDataTenant = "" }) with { Status = 403 },
        Origin(61, "no tenant", Good with { ConversationTenant = null, ChannelDataTenant = null }) with { Status = 403 },
        Origin(61, "two tenants, both allowed", Good with { ChannelDataTenant = TokenSmith.SecondTenantId }),
    ];

    private static BadToken Origin(int number, string name, ActivityOrigin origin, string kid = TokenSmith.GoodKey) =>
        new(number, name, smith => Knock.With(smith.Under(kid)) with { Origin = origin })
        {
            Twin = smith => Knock.With(smith.Under(kid)),
            NeedsBody = true,
        };

    private static BadToken Agreed(string url) =>
        new(55, $"the service URL {url}, though the token agrees", smith => Calling(smith, url))
        {
            Twin = smith => Calling(smith, "https://smba.infra.gcc.teams.microsoft.com/gcc"),
            NeedsBody = true,
        };

    private static Knock Calling(TokenSmith smith, string url) =>
        Knock.With(smith.Good.With("serviceurl", url)) with { Origin = Good with { ServiceUrl = url } };
}
