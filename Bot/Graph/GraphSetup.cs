using Bot.Graph.Files;
using Bot.Graph.Mail;
using Bot.Graph.Sending;
using Bot.People;
using Bot.Starting;
using Microsoft.Extensions.Options;

namespace Bot.Graph;

/// <summary>Registers the Graph edge; nothing of it runs, nor is loaded, until it is set up and first used.</summary>
internal static class GraphSetup
{
    // A call of Graph may take long, and an upload's part longer; a lead does not wait for either.
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FileTimeOut = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ConnectTimeOut = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsRules>();
        services.AddOptions<GraphOptions>().BindSettings(GraphOptions.Section);
        services.AddHttpClient<GraphClient>(http => http.Timeout = TimeOut)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ActivityHeadersPropagator = null, // No trace ids of ours to the outside.
                AllowAutoRedirect = false,
                ConnectTimeout = ConnectTimeOut,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddHttpMessageHandler(static () => new GraphLine())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // They write addresses, and those name people.
        services.AddHttpClient<DriveContent>(http => http.Timeout = FileTimeOut)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { ActivityHeadersPropagator = null, AllowAutoRedirect = false, ConnectTimeout = ConnectTimeOut, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // The addresses are keys to files.
        return services
            .AddSingleton<CredentialSource>(provider => () => GraphCredential.Of(provider.GetRequiredService<IOptions<GraphOptions>>().Value))
            .AddSingleton<GraphCredential>()
            .AddSingleton<GraphCalls>()
            .AddSingleton<OwnersPages>()
            .AddSingleton<ITeamOwners, TeamOwners>()
            .AddSingleton<ActivityFeed>()
            .AddSingleton<PersonalInstall>()
            .AddSingleton<SharedMailbox>()
            .AddSingleton<UploadParts>()
            .AddSingleton<ChannelFiles>()
            .AddSingleton<DriveReader>()
            .AddSingleton<ActionTasks>()
            .AddSending();
    }
}
