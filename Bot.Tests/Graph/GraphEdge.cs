using Bot.Graph;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Graph;

/// <summary>The room of Graph as the app sets it up, beside a fake Graph.</summary>
internal sealed class GraphEdge : IAsyncDisposable
{
    public const string Person = "00000000-0000-0000-0000-000000000020";
    public const string AppCatalogId = "00000000-0000-0000-0000-000000000091";

    private readonly IHost _host;
    private int _tokens;

    private GraphEdge(FakeGraph graph, ManualClock clock, TimeSpan? patience, (string Name, string? Value)[] settings)
    {
        (Graph, Clock) = (graph, clock);
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(Settings(graph));
        builder.Configuration.AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create($"Graph:{setting.Name}", setting.Value)));
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.Services.AddGraph();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<ITeamGroups, KnownGroups>();
        builder.Services.AddSingleton<CredentialSource>(() => new FakeGraphCredential(() => HasTokens ? $"canarytoken-{++_tokens}" : null));
        if (patience is { } time)
            builder.Services.AddHttpClient(nameof(GraphClient), http => http.Timeout = time);
        _host = builder.Build();
    }

    public FakeGraph Graph { get; }

    public ManualClock Clock { get; }

    public LogBook Log { get; } = new();

    /// <summary>Whether Entra gives the bot its tokens.</summary>
    public bool HasTokens { get; set; } = true;

    public static async Task<GraphEdge> StartAsync(TimeSpan? patience = null, params (string Name, string? Value)[] settings)
    {
        var clock = new ManualClock();
        return new GraphEdge(await FakeGraph.StartAsync(clock), clock, patience, settings);
    }

    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>What makes the bot use a fake Graph.</summary>
    public static Dictionary<string, string?> Settings(FakeGraph graph) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["Graph:TenantId"] = TokenSmith.TenantId,
        ["Graph:ClientId"] = TokenSmith.AppId,
        ["Graph:ClientSecret"] = "not a secret",
        ["Graph:BaseAddress"] = $"{graph.Address}/v1.0",
        ["Graph:Mailbox"] = "companion@example.nhs.uk",
        ["Graph:AppCatalogId"] = AppCatalogId,
        ["Graph:PlannerPlan"] = "plan",
    };

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await Graph.DisposeAsync();
    }
}
