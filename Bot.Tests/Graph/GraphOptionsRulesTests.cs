using Bot.Graph;
using Bot.Starting;
using Bot.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Graph;

public sealed class GraphOptionsRulesTests
{
    private const string Id = $"ClientId={TokenSmith.AppId}";
    private const string Tenant = $"TenantId={TokenSmith.TenantId}";
    private const string Secret = "ClientSecret=not-a-secret";

    [Theory]
    [InlineData("Production")]
    [InlineData("Production", Id, Tenant, Secret)]
    [InlineData("Production", Id, Tenant, "UseManagedIdentity=true")]
    [InlineData("Production", Id, Tenant, Secret, "BaseAddress=https://graph.microsoft.us/v1.0")]
    [InlineData("Production", Id, Tenant, Secret, "Mailbox=companion@example.nhs.uk", "AppCatalogId=" + TokenSmith.AppId, "PlannerPlan=plan")]
    [InlineData("Development", Id, Tenant, Secret, "BaseAddress=http://127.0.0.1:9000/v1.0")]
    public void Let_the_bot_start(string environment, params string[] settings) => Assert.Empty(Faults(environment, settings));

    [Fact]
    public void Let_the_bot_start_with_a_certificate_file_that_is_there() =>
        Assert.Empty(Faults("Production", Id, Tenant, $"CertificatePath={typeof(GraphOptions).Assembly.Location}"));

    [Theory]
    [InlineData("Graph:ClientId", Tenant, Secret)]
    [InlineData("Graph:ClientId", "ClientId=my-app", Tenant, Secret)]
    [InlineData("Graph:TenantId", Id, Secret)]
    [InlineData("Graph:TenantId", Id, "TenantId=contoso.onmicrosoft.com", Secret)]
    [InlineData("exactly one of", Id, Tenant)]
    [InlineData("exactly one of", Id, Tenant, Secret, "UseManagedIdentity=true")]
    [InlineData("Graph:ClientSecret", Id, Tenant, "ClientSecret= ")]
    [InlineData("Graph:CertificatePath", Id, Tenant, "CertificatePath=no/such.pem")]
    [InlineData("Graph:Mailbox", "Mailbox=companion@example.nhs.uk")]
    [InlineData("Graph:AppCatalogId", "AppCatalogId=" + TokenSmith.AppId)]
    [InlineData("Graph:PlannerPlan", "PlannerPlan=plan")]
    [InlineData("Graph:Mailbox", Id, Tenant, Secret, "Mailbox=companion")]
    [InlineData("Graph:AppCatalogId", Id, Tenant, Secret, "AppCatalogId=companion")]
    [InlineData("Graph:PlannerPlan", Id, Tenant, Secret, "PlannerPlan= ")]
    [InlineData("Graph:BaseAddress", Id, Tenant, Secret, "BaseAddress=https://graph.microsoft.com/beta")]
    [InlineData("Graph:BaseAddress", Id, Tenant, Secret, "BaseAddress=http://graph.microsoft.com/v1.0")]
    [InlineData("Graph:BaseAddress", Id, Tenant, Secret, "BaseAddress=https://graph.microsoft.com.example.org/v1.0")]
    [InlineData("Graph:BaseAddress", Id, Tenant, Secret, "BaseAddress=http://127.0.0.1:9000/v1.0")]
    [InlineData("Graph:BaseAddress", "BaseAddress=https://example.org/v1.0")]
    public void Stop_the_start_with_one_line_that_names_the_setting(string setting, params string[] settings) =>
        Assert.Contains(setting, Assert.Single(Faults("Production", settings)), StringComparison.Ordinal);

    [Fact]
    public void Take_no_other_address_in_Development_than_one_on_this_machine() =>
        Assert.Contains("Graph:BaseAddress", Assert.Single(Faults("Development", Id, Tenant, Secret, "BaseAddress=https://example.org/v1.0")), StringComparison.Ordinal);

    [Fact]
    public void Never_show_the_secret() =>
        Assert.DoesNotContain(Faults("Production", Secret), line => line.Contains("not-a-secret", StringComparison.Ordinal));

    [Fact]
    public void Stop_the_start_with_a_setting_that_does_not_exist() =>
        Assert.Contains("Graph__Secret", Assert.Throws<CannotStartException>(() => Faults("Production", "Secret=x")).Message, StringComparison.Ordinal);

    // Through the real binding, and at the real moment: the start.
    private static IReadOnlyList<string> Faults(string environment, params string[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2))
            .Select(pair => KeyValuePair.Create<string, string?>($"{GraphOptions.Section}:{pair[0]}", pair[1])));
        builder.Services.AddGraph();
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
