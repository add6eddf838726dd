using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Teams.Authentication;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://SMBA.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net:443/amer/")]
    [InlineData("https://europe.botframework.com/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch")]
    [InlineData("https://connector.example.org/")]
    [InlineData("https://eu.relay.example.net/")]
    public void Allows_the_Connector_and_the_hosts_of_the_settings(string address) => Assert.True(Allows(address));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://evil.smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://.botframework.com/")]
    [InlineData("https://teams.microsoft.com.evil.com/")]
    [InlineData("https://contoso.com.evil.com/")]
    [InlineData("https://relay.example.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://user:word@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.com/")]
    [InlineData("https://evil.com/smba.trafficmanager.net")]
    [InlineData("https://evil.com#smba.trafficmanager.net")]
    [InlineData("https://evil.com\\@smba.trafficmanager.net/")]
    [InlineData("https://smbа.trafficmanager.net/")]
    [InlineData("https://ｓmba.trafficmanager.net/")]
    [InlineData("https://smba。trafficmanager。net/")]
    [InlineData("https://xn--smb-5cd.trafficmanager.net/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://0xa9fea9fe/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://10.1.2.3/")]
    [InlineData("https://metadata.google.internal/")]
    [InlineData("https://localhost/")]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:3979/")]
    [InlineData("http://[::1]/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("file://smba.trafficmanager.net/share")]
    [InlineData("/relative")]
    public void Refuses_all_else(string address) =>
        Assert.False(Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri) && Hosts(Environments.Production).Allows(uri));

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:3979/")]
    [InlineData("http://[::1]:3979/")]
    [InlineData("https://localhost:5001/")]
    public void Allows_this_machine_in_Development(string address) => Assert.True(Hosts(Environments.Development).Allows(new Uri(address)));

    [Theory]
    [InlineData("http://192.168.0.7:56150/_connector")]
    [InlineData("http://localhost.evil.com/")]
    [InlineData("http://user@localhost:56150/")]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    public void Allows_nothing_else_in_Development(string address) => Assert.False(Hosts(Environments.Development).Allows(new Uri(address)));

    [Theory]
    [InlineData("connector.example.org")]
    [InlineData("*.example.org")]
    public void Knows_a_host_name_when_it_sees_one(string text) => Assert.True(ServiceHosts.IsPattern(text));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*.org")]
    [InlineData("*.*.org")]
    [InlineData("host")]
    [InlineData("localhost")]
    [InlineData("https://connector.example.org")]
    [InlineData("connector.example.org/path")]
    [InlineData("connector.example.org:8443")]
    [InlineData("connector.example.org.")]
    [InlineData("10.1.2.3")]
    [InlineData("[::1]")]
    [InlineData("connectör.example.org")]
    [InlineData("connector.example.org ")]
    public void Knows_what_is_no_host_name(string text) => Assert.False(ServiceHosts.IsPattern(text));

    private static bool Allows(string address) => Hosts(Environments.Production).Allows(new Uri(address));

    private static ServiceHosts Hosts(string environment) => new(
        Options.Create(new TeamsOptions { AllowedServiceHosts = ["connector.example.org", "*.relay.example.net"] }),
        new StubEnvironment(environment));
}
