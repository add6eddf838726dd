using Bot.Graph;
using Bot.Tests.CheckIns;
using Bot.Tests.Graph;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Joins;

/// <summary>The team of ten beside a fake Graph.</summary>
internal sealed record GraphRoom(LeadRoom Room, FakeGraph Graph) : IAsyncDisposable
{
    public static Task<GraphRoom> OpenAsync(params (string Name, string? Value)[] settings) => OpenAsync(static _ => null, settings);

    /// <summary>With a Graph that does something else from the beginning.</summary>
    public static async Task<GraphRoom> OpenAsync(Func<FakeGraphRequest, IResult?> fault, params (string Name, string? Value)[] settings)
    {
        var graph = await FakeGraph.StartAsync();
        graph.Fault = fault;
        var room = await LeadRoom.OpenAsync(builder =>
        {
            builder.Configuration.AddInMemoryCollection(GraphEdge.Settings(graph))
                .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create($"Graph:{setting.Name}", setting.Value)));
            builder.Services.AddSingleton<CredentialSource>(static () => new FakeGraphCredential(static () => "token"));
            builder.Services.AddSingleton<ITeamGroups, KnownGroups>();
        });
        return new GraphRoom(room, graph);
    }

    public IEnumerable<FakeGraphRequest> Calls(string end) => Graph.Requests.Where(request => request.Route.EndsWith(end, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
