using Bot.LanguageModel;
using Bot.Outbox;
using Bot.Starting;
using Bot.Storage;
using Knowledge;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Bot.Health;

/// <summary>
/// Maps <c>/health/live</c> (the process answers), <c>/health/ready</c> (it can take a message; 503 when not) and <c>/health</c>,
/// which is the same with figures for insiders.
/// </summary>
internal static class HealthSetup
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddOptions<HealthOptions>().BindSettings("Health").ValidateDataAnnotations();
        return services.AddSingleton<Insider>().AddSingleton<Readiness>();
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Text("live"));
        routes.MapGet("/health/ready", (Readiness readiness) => Ready(readiness.Trouble()));
        routes.MapGet("/health", IResult (HttpContext context, Insider insider, Readiness readiness) =>
            insider.Is(context) ? Details(context.RequestServices, readiness.Trouble()) : Ready(readiness.Trouble()));
    }

    private static JsonHttpResult<ReadyReport> Ready(string? trouble) => TypedResults.Json(new ReadyReport(trouble ?? "ready"), HealthJson.Default.ReadyReport, statusCode: StatusOf(trouble));

    private static JsonHttpResult<HealthReport> Details(IServiceProvider services, string? trouble)
    {
        var (knowledge, outbox) = (services.GetRequiredService<KnowledgeBase>(), services.GetRequiredService<Desk>().Count());
        var (model, spending) = (services.GetRequiredService<IOptions<ModelOptions>>().Value, services.GetRequiredService<Spending>());
        return TypedResults.Json(
            new HealthReport(
                trouble ?? "ready", Product.Version, knowledge.Documents.Count, knowledge.IndexedAt, services.GetRequiredService<Database>().Engine, Database.Writers, services.GetRequiredService<Peers>().Count, outbox.Waiting, outbox.UnderWay, outbox.Parked, (long)outbox.Oldest.TotalSeconds,
                model.IsOn ? Report(spending, model) : null),
            HealthJson.Default.HealthReport,
            statusCode: StatusOf(trouble));
    }

    private static ModelReport Report(Spending spending, ModelOptions model)
    {
        var today = spending.Today;
        return new ModelReport(today.Calls, today.Tokens, model.DailyTokens, today.EmbeddedTokens, model.DailyEmbeddingTokens, spending.Cost);
    }

    private static int StatusOf(string? trouble) => trouble is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
}
