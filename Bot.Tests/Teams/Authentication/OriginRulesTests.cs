using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Teams.Authentication;

public sealed class OriginRulesTests
{
    private static readonly Caller Connector = new Caller.Connector(TokenSmith.ServiceUrl, ["msteams"]);
    private static readonly Caller Local = new Caller.Local();
    private static readonly ActivityOrigin Playground = new("msteams", "http://localhost:56150/_connector", "playground-tenant", "playground-tenant");

    [Theory]
    [InlineData(null, TokenSmith.TenantId)]
    [InlineData(TokenSmith.TenantId, null)]
    public void Let_an_event_in_that_names_its_tenant_in_one_place(string? conversation, string? channelData) =>
        Assert.Null(Rules().Check(Connector, Knock.GoodOrigin with { ConversationTenant = conversation, ChannelDataTenant = channelData }));

    [Fact]
    public void Let_the_tokens_service_URL_in_whatever_its_capitals() =>
        Assert.Null(Rules().Check(Connector, Knock.GoodOrigin with { ServiceUrl = "https://SMBA.trafficmanager.net/UK/" }));

    [Fact]
    public void Let_only_the_bots_own_tenant_in_when_none_is_named() =>
        Assert.Equal(
            Refusal.Tenant,
            Rules().Check(Connector, Knock.GoodOrigin with { ConversationTenant = TokenSmith.SecondTenantId, ChannelDataTenant = TokenSmith.SecondTenantId }));

    [Fact]
    public void Let_only_the_named_tenants_in_when_some_are() =>
        Assert.Equal(
            Refusal.Tenant,
            Rules(new TeamsOptions { TenantId = TokenSmith.TenantId, AllowedTenants = [TokenSmith.SecondTenantId] }).Check(Connector, Knock.GoodOrigin));

    [Fact]
    public void Let_a_local_program_in_with_the_plain_ids_of_a_playground() => Assert.Null(Rules(new TeamsOptions()).Check(Local, Playground));

    [Fact]
    public void Hold_a_local_program_to_the_hosts_that_may_be_answered() =>
        Assert.Equal(Refusal.ServiceHost, Rules(new TeamsOptions()).Check(Local, Playground with { ServiceUrl = "http://192.168.0.7/" }));

    [Fact]
    public void Hold_a_local_program_to_one_tenant() =>
        Assert.Equal(Refusal.TwoTenants, Rules(new TeamsOptions()).Check(Local, Playground with { ChannelDataTenant = "another" }));

    [Fact]
    public void Hold_a_local_program_to_the_channel_of_Teams() =>
        Assert.Equal(Refusal.Channel, Rules(new TeamsOptions()).Check(Local, Playground with { ChannelId = "emulator" }));

    private static OriginRules Rules(TeamsOptions? options = null)
    {
        var given = Options.Create(options ?? new TeamsOptions { TenantId = TokenSmith.TenantId });
        return new OriginRules(new ServiceHosts(given, new StubEnvironment(Environments.Development)), given);
    }
}
