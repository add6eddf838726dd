using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Authentication;
using Bot.Teams.Connector;
using Bot.Teams.Inbox;
using Bot.Teams.Streaming;
using Bot.Turns;

namespace Bot.Teams;

/// <summary>Registers the Teams edge and maps its door.</summary>
internal static class TeamsSetup
{
    // Longer than the Connector ever takes to answer, shorter than people wait.
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(30);

    // Longer than Teams, or anything between it and us, goes on sending the same message.
    private static readonly TimeSpan RepeatsKnownFor = TimeSpan.FromDays(8);

    // What waits for longer can be read by nobody, and its words must not stay.
    private static readonly TimeSpan KeptUnanswered = TimeSpan.FromDays(7);

    private static readonly TimeSpan ReachKeptFor = TimeSpan.FromDays(365);

    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddTeamsAuthentication();
        services.AddHttpClient<ConnectorClient>(http => http.Timeout = TimeOut)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ActivityHeadersPropagator = null, // No trace ids of ours to the outside.
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // They write addresses, and a personal chat's address names a person.
        return services
            .AddSingleton<ConversationStore>()
            .AddSingleton(static provider => new WhenChanged(ConversationStore.Kind, _ =>
            {
                provider.GetRequiredService<ConversationStore>().Reread();
                return Task.CompletedTask;
            }))
            .AddSingleton<PersonalChats>()
            .AddSingleton(static provider => OwnChats.Of(provider.GetRequiredService<ConversationStore>()))
            .AddSingleton<IRoster, Rosters>()
            .AddSingleton<IChannels, Channels>()
            .AddSingleton<Destinations>()
            .AddSingleton<ITeamGroups, TeamGroups>()
            .AddSingleton<IDelivery, ConnectorDelivery>()
            .AddSingleton<InboxStore>()
            .AddSingleton(new Restored(InboxStore.Settle))
            .AddPurge((connection, now) => InboxStore.Purge(connection, now - KeptUnanswered, now - RepeatsKnownFor))
            .AddPurge((connection, now) => ConversationRows.Purge(connection, now - ReachKeptFor))
            .AddSingleton<StreamPost>()
            .AddSingleton<LiveTurns>()
            .AddSingleton<TurnWork>()
            .AddSingleton<InboxWorker>()
            .AddHostedService(provider => provider.GetRequiredService<InboxWorker>())
            .AddSingleton(static provider => new TakeOver(provider.GetRequiredService<InboxWorker>().TakeOverAsync))
            .AddSingleton<Intake>()
            .AddSingleton<MessagesEndpoint>();
    }

    public static void MapTeams(this IEndpointRouteBuilder routes) => routes.MapPost(
        "/api/messages", (HttpContext context, MessagesEndpoint endpoint) => endpoint.ReceiveAsync(context));
}
