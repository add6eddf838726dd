using Bot.Graph;
using Bot.Tests.Host;
using Bot.Tests.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Graph;

public sealed class LeadsByGraphTests : IAsyncLifetime
{
    private const string Amira = "00000000-0000-0000-0000-000000000020";
    private const string Tom = "00000000-0000-0000-0000-000000000021";
    private const string Away = "00000000-0000-0000-0000-000000000029";
    private FakeGraph? _graph;

    private FakeGraph Graph => _graph ?? throw new InvalidOperationException("Graph has not started.");

    public async ValueTask InitializeAsync() => _graph = await FakeGraph.StartAsync();

    public ValueTask DisposeAsync() => Graph.DisposeAsync();

    [Fact]
    public async Task Owners_lead_their_team()
    {
        await using var bot = await StartAsync();
        Graph.Members.AddRange([(Amira, true), (Tom, false)]);

        Assert.True(await LeadsTests.IsLeadAsync(bot, "29:amira", Amira));
        Assert.Contains("The team's owners lead it too", await LeadsTests.SayAsync(bot, "29:tom", "leads"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_do_not()
    {
        await using var bot = await StartAsync();
        Graph.Members.AddRange([(Amira, false), (Tom, true)]);

        Assert.False(await LeadsTests.IsLeadAsync(bot, "29:amira", Amira));
    }

    [Fact]
    public async Task Owners_who_are_not_on_the_roster_do_not()
    {
        await using var bot = await StartAsync();
        Graph.Members.Add((Away, true));

        Assert.False(await LeadsTests.IsLeadAsync(bot, "29:away", Away));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Nobody_leads_by_guess_while_Graph_cannot_be_read(int status)
    {
        await using var bot = await StartAsync();
        Graph.Members.Add((Amira, true));
        Graph.Fault = _ => FakeGraphAnswer.Error(status);

        Assert.False(await LeadsTests.IsLeadAsync(bot, "29:amira", Amira));
        Assert.True(await LeadsTests.IsLeadAsync(bot, "29:tom", Tom));
        var leads = await LeadsTests.SayAsync(bot, "29:tom", "leads");
        Assert.Contains("Tom Ashworth", leads, StringComparison.Ordinal);
        Assert.Contains("I cannot read just now who owns this team", leads, StringComparison.Ordinal);
    }

    private Task<RunningBot> StartAsync() => LeadsTests.StartAsync(
        builder =>
        {
            builder.Configuration.AddInMemoryCollection(GraphEdge.Settings(Graph));
            builder.Services.AddSingleton<CredentialSource>(() => new FakeGraphCredential(() => "token"));
        });
}
