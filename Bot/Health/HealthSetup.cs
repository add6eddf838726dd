using Bot.Outbox;
using Bot.Starting;
using Bot.Storage;
using Knowledge;

namespace Bot.Health;

/// <summary>Maps <c>/health</c>: 200 with a few figures once the bot is ready; before that it does not listen.</summary>
internal static class HealthSetup
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", (Database database, KnowledgeBase knowledge, Desk desk) =>
    {
        var outbox = desk.Count();
        return TypedResults.Json(
            new HealthReport(
                "ready", Product.Version, knowledge.Documents.Count, knowledge.IndexedAt, database.SqliteVersion, Database.Writers, outbox.Waiting, outbox.UnderWay, outbox.Parked, (long)outbox.Oldest.TotalSeconds),
            HealthJson.Default.HealthReport);
    });
}
