using Bot.Tests.Commands;
using Bot.Tests.Graph;
using Bot.Tests.Host;

namespace Bot.Tests.Doctor;

public sealed class DoctorTests
{
    private static readonly Dictionary<string, string?> Graph = new(StringComparer.Ordinal)
    {
        ["Graph:TenantId"] = TokenSmith.TenantId,
        ["Graph:ClientId"] = TokenSmith.AppId,
        ["Graph:ClientSecret"] = "not a secret",
        ["Graph:Mailbox"] = "companion@example.nhs.uk",
        ["Graph:AppCatalogId"] = GraphEdge.AppCatalogId,
        ["Graph:FilesResults"] = "true",
    };

    [Fact]
    public async Task Finds_nothing_to_check_where_nothing_is_configured()
    {
        using var folder = new TemporaryFolder();

        var run = await TerminalRun.OfAsync(folder.Path, ["doctor"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("note    Teams: Development without credentials: nothing to check here", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing that is needed is missing.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_of_settings_that_cannot_be_used_instead_of_breaking_off()
    {
        using var folder = new TemporaryFolder();

        var run = await TerminalRun.OfAsync(folder.Path, ["doctor"], ("ASPNETCORE_ENVIRONMENT", "Production"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FAULT   Teams: Teams__AppId is missing", run.Output, StringComparison.Ordinal);
        Assert.Contains("FAULT   public address: Pages__Address is not set", run.Output, StringComparison.Ordinal);
        Assert.Contains(Stores.ArePostgres ? "ok      server" : "ok      structure", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_a_whole_configuration_in_order()
    {
        var (exitCode, output) = await new Surgery().VisitAsync();

        Assert.Equal(0, exitCode);
        Assert.All(
            (string[])["ok      Teams token", "ok      Teams keys", "ok      Connector", "ok      clock", "ok      Graph: not set up", "ok      model: none", "ok      leads", "ok      administrators", "ok      experts", "ok      key"],
            line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AADSTS7000222: The provided client secret keys are expired.", "the secret has expired: make a new one")]
    [InlineData("AADSTS7000215: Invalid client secret provided.", "Teams__ClientSecret needs the secret's value, not its id")]
    [InlineData("AADSTS700016: Application was not found in the directory.", "Entra does not know this app in this tenant")]
    [InlineData("AADSTS90002: Tenant not found.", "Teams__TenantId")]
    [InlineData("AADSTS53003: Blocked.", "(AADSTS53003;")]
    [InlineData("Connection refused", "is login.microsoftonline.com reachable")]
    public async Task Says_why_Entra_gives_no_token_and_what_to_do(string refusal, string words)
    {
        var (exitCode, output) = await new Surgery { EntraRefuses = refusal }.VisitAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains(words, Assert.Single(output.Split('\n'), static line => line.StartsWith("FAULT   Teams token", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "ok      clock")]
    [InlineData(60, "note    clock")]
    [InlineData(400, "FAULT   clock")]
    public async Task Compares_the_clock(int secondsOff, string words)
    {
        var (exitCode, output) = await new Surgery { ConnectorAnswer = () => Surgery.At(TimeProvider.System.GetUtcNow().AddSeconds(secondsOff)) }.VisitAsync();

        Assert.Equal(secondsOff > 300 ? 1 : 0, exitCode);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_stands_between_the_bot_and_the_Connector()
    {
        var (exitCode, output) = await new Surgery { ConnectorAnswer = static () => throw new HttpRequestException(HttpRequestError.NameResolutionError) }.VisitAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("FAULT   Connector: smba.trafficmanager.net: its name is not known here", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_permissions_that_are_missing_and_those_that_are_too_many()
    {
        var (exitCode, output) = await new Surgery { Settings = Graph, Roles = ["Files.ReadWrite.All", "Group.Read.All"] }.VisitAsync();

        Assert.Equal(1, exitCode);
        Assert.All(
            (string[])
            [
                "ok      Graph token", "note    Graph TeamMember.Read.Group", "FAULT   Graph TeamsAppInstallation.ReadWriteSelfForUser.All: for installing the app for a lead: missing",
                "note    Graph Mail.Send", "ok      Graph Files.Read.All", "ok      Graph Sites.Selected", "note    Graph Group.Read.All: granted, and not needed",
            ],
            line => Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.DoesNotContain("Tasks.ReadWrite.All", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LanguageModel:Endpoint", "https://model.example.org/openai/v1/", "FAULT   model: model.example.org: no connection")]
    [InlineData("LanguageModel:Endpoint", "model", "FAULT   model: LanguageModel__Endpoint is no address")]
    [InlineData("Experts:Channel", "General", "FAULT   experts: Experts__Channel is no channel's id")]
    [InlineData("Experts:Channel", "", "note    experts: no channel")]
    [InlineData("Leads:Everyone", "true", "note    leads: everybody leads")]
    public async Task Says_which_setting_leads_nowhere(string setting, string value, string words)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { [setting] = value };
        var surgery = setting.StartsWith("LanguageModel", StringComparison.Ordinal) ? new Surgery { Broken = settings } : new Surgery { Settings = settings };
        surgery.Outside.Answer("GET https://model.example.org/openai/v1/", static _ => throw new HttpRequestException(HttpRequestError.ConnectionError));

        var (exitCode, output) = await surgery.VisitAsync();

        Assert.Equal(words.StartsWith("FAULT", StringComparison.Ordinal) ? 1 : 0, exitCode);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }
}
