using Bot.Outbox;
using Bot.Starting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bot.Telemetry;

/// <summary>
/// Sends durations and counts to a collector by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one (the other
/// <c>OTEL_</c> settings hold too). Only the rooms' own sources are heard, and they name no person and hold no words:
/// the web server's traces would hold addresses, and some of those are secrets.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration, Desk desk) : IHostedService, IDisposable
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string OwnSources = "FrameworkCompanion.*";
    private static readonly TimeSpan LastSending = TimeSpan.FromSeconds(4);

    private TracerProvider? _traces;
    private MeterProvider? _metrics;
    private Figures? _figures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration[Endpoint] is { Length: > 0 })
            Begin();
        return Task.CompletedTask;
    }

    // A collector that does not answer must not hold up the end of the bot.
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => _traces?.Shutdown((int)LastSending.TotalMilliseconds), cancellationToken),
        Task.Run(() => _metrics?.Shutdown((int)LastSending.TotalMilliseconds), cancellationToken));

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _figures?.Dispose();
    }

    private void Begin()
    {
        _figures = new Figures(desk);
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddSource(OwnSources)
            .AddProcessor(new Durations(_figures))
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddMeter(Figures.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddOtlpExporter()
            .Build();
    }

    private static void Describe(ResourceBuilder resource) => resource.AddService("framework-companion", serviceVersion: Product.Version);
}
