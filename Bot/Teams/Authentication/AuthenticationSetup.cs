using Bot.Starting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Teams.Authentication;

/// <summary>Registers who may come in, and how the bot proves itself on the way out.</summary>
internal static class AuthenticationSetup
{
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddTeamsAuthentication(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsRules>();
        services.AddOptions<TeamsOptions>().BindSettings(TeamsOptions.Section);
        services.AddHttpClient<SigningKeySource>(client =>
            {
                client.Timeout = FetchTimeout;
                client.MaxResponseContentBufferSize = SigningKeySource.MaxBytes;
            })
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.PooledConnectionLifetime = ConnectionLifetime;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<TeamsOptions>>().Value.Connector)
            .AddSingleton<SigningKeys>()
            .AddSingleton<ServiceHosts>()
            .AddSingleton<ConnectorTokens>()
            .AddSingleton<OriginRules>()
            .AddSingleton<InboundCheck>()
            .AddSingleton<CredentialSource>(provider => () => BotCredential.Of(provider.GetRequiredService<IOptions<TeamsOptions>>().Value))
            .AddSingleton<ConnectorToken>();
    }
}
