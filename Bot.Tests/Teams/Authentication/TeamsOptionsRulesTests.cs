using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Teams.Authentication;

public sealed class TeamsOptionsRulesTests
{
    private const string Id = $"AppId={TokenSmith.AppId}";
    private const string Tenant = $"TenantId={TokenSmith.TenantId}";
    private const string Secret = "ClientSecret=not-a-secret";

    [Theory]
    [InlineData("Production", Id, Tenant, Secret)]
    [InlineData("Production", Id, Tenant, "UseManagedIdentity=true")]
    [InlineData("Production", Id, Tenant, Secret, "AllowedTenants:0=" + TokenSmith.SecondTenantId, "AllowedServiceHosts:0=*.example.org")]
    [InlineData("Production", Id, Tenant, Secret, "OpenIdMetadata=https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("Development")]
    [InlineData("Development", Id, Tenant, Secret)]
    [InlineData("Development", "OpenIdMetadata=http://localhost:9000/openid")]
    [InlineData("Development", "OpenIdMetadata=http://127.0.0.1:9000/openid")]
    public void Let_the_bot_start(string environment, params string[] settings) => Assert.Empty(Faults(environment, settings));

    [Fact]
    public void Let_the_bot_start_with_a_certificate_file_that_is_there() =>
        Assert.Empty(Faults("Production", Id, Tenant, $"CertificatePath={typeof(TeamsOptions).Assembly.Location}"));

    [Theory]
    [InlineData("Teams:AppId", "Production", Tenant, Secret)]
    [InlineData("Teams:AppId", "Staging", Tenant, Secret)]
    [InlineData("Teams:AppId", "Production", "AppId=", Tenant, Secret)]
    [InlineData("Teams:AppId", "Production", "AppId= ", Tenant, Secret)]
    [InlineData("Teams:AppId", "Production", "AppId=my-bot", Tenant, Secret)]
    [InlineData("Teams:AppId", "Production", "AppId={6f3d2c1b-58a4-4e0f-9c77-0d5b1a2e3f40}", Tenant, Secret)]
    [InlineData("Teams:AppId", "Production", "AppId=6F3D2C1B-58A4-4E0F-9C77-0D5B1A2E3F40", Tenant, Secret)]
    [InlineData("Teams:AppId", "Development", Tenant, Secret)]
    [InlineData("Teams:AppId", "Development", "AppId=", Tenant, Secret)]
    [InlineData("Teams:TenantId", "Production", Id, Secret)]
    [InlineData("Teams:TenantId", "Production", Id, "TenantId=contoso.onmicrosoft.com", Secret)]
    [InlineData("Teams:TenantId", "Development", Id, Secret)]
    [InlineData("exactly one of", "Production", Id, Tenant)]
    [InlineData("exactly one of", "Development", Id, Tenant)]
    [InlineData("exactly one of", "Production", Id, Tenant, "UseManagedIdentity=false")]
    [InlineData("exactly one of", "Production", Id, Tenant, Secret, "UseManagedIdentity=true")]
    [InlineData("Teams:ClientSecret", "Production", Id, Tenant, "ClientSecret=")]
    [InlineData("Teams:ClientSecret", "Development", Id, Tenant, "ClientSecret=  ")]
    [InlineData("Teams:CertificatePath", "Production", Id, Tenant, "CertificatePath=no/such.pem")]
    [InlineData("Teams:CertificatePath", "Production", Id, Tenant, "CertificatePath=")]
    [InlineData("Teams:AllowedTenants", "Production", Id, Tenant, Secret, "AllowedTenants:0=contoso.com")]
    [InlineData("Teams:AllowedTenants", "Production", Id, Tenant, Secret, "AllowedTenants:0=*")]
    [InlineData("Teams:AllowedTenants", "Production", Id, Tenant, Secret, "AllowedTenants:0=")]
    [InlineData("Teams:AllowedServiceHosts", "Production", Id, Tenant, Secret, "AllowedServiceHosts:0=https://connector.example.org")]
    [InlineData("Teams:AllowedServiceHosts", "Production", Id, Tenant, Secret, "AllowedServiceHosts:0=*")]
    [InlineData("Teams:OpenIdMetadata", "Production", Id, Tenant, Secret, "OpenIdMetadata=http://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("Teams:OpenIdMetadata", "Production", Id, Tenant, Secret, "OpenIdMetadata=https://evil.example.org/openid")]
    [InlineData("Teams:OpenIdMetadata", "Production", Id, Tenant, Secret, "OpenIdMetadata=http://localhost:9000/openid")]
    [InlineData("Teams:OpenIdMetadata", "Production", Id, Tenant, Secret, "OpenIdMetadata=")]
    [InlineData("Teams:OpenIdMetadata", "Development", "OpenIdMetadata=https://evil.example.org/openid")]
    [InlineData("Teams:OpenIdMetadata", "Development", "OpenIdMetadata=file:///srv/openid")]
    [InlineData("Teams:OpenIdMetadata", "Development", "OpenIdMetadata=openid")]
    public void Stop_the_start_with_one_line_that_names_the_setting(string setting, string environment, params string[] settings) =>
        Assert.Contains(setting, Assert.Single(Faults(environment, settings)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void Never_take_missing_credentials_for_anonymous(string environment) => Assert.Equal(3, Faults(environment).Count);

    [Fact]
    public void Never_show_the_secret() =>
        Assert.DoesNotContain(Faults("Production", Secret), line => line.Contains("not-a-secret", StringComparison.Ordinal));

    // Through the real binding, and at the real moment: the start.
    private static IReadOnlyList<string> Faults(string environment, params string[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2))
            .Select(pair => KeyValuePair.Create<string, string?>($"{TeamsOptions.Section}:{pair[0]}", pair[1])));
        builder.Services.AddTeamsAuthentication();
        using var app = builder.Build();
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException stop)
        {
            return [.. stop.Failures];
        }
    }
}
