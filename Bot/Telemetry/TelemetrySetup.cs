namespace Bot.Telemetry;

/// <summary>Registers what is told of the bot's work to an OpenTelemetry collector, where one is set.</summary>
internal static class TelemetrySetup
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services) => services.AddHostedService<TelemetryExport>();
}
