using Bot.Outbox;
using Bot.Starting;
using Bot.Storage;
using Knowledge;

namespace Bot.Health;

/// <summary>Maps <c>/health</c>: 200 with a few figures once the bot is ready; before that it does not listen.</summary>
internal static class HealthSetup
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", (Database database, KnowledgeBase knowledge) =>
    {
        var (waiting, parked) = database.Read(OutboxStore.Count);
        return TypedResults.Json(
            new HealthReport("ready", Product.Version, knowledge.Documents.Count, knowledge.IndexedAt, database.SqliteVersion, Database.Writers, waiting, parked),
            HealthJson.Default.HealthReport);
    });
}
