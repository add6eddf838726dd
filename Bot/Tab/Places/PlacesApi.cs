using Bot.Tab.Entry;
using Bot.Tab.Figures;

namespace Bot.Tab.Places;

/// <summary>The figures of systems, places and neighbourhoods, for those whom the tree or a roster shows them to.</summary>
internal static class PlacesApi
{
    public static void MapPlaces(this IEndpointRouteBuilder figures)
    {
        figures.MapGet("places", async (HttpContext context, SeenPlaces places, CancellationToken cancellationToken) =>
            Results.Json(SeenTree.Of(await places.OfAsync(Visitor.Of(context), cancellationToken)), TabJson.Default.SeenTree));
        figures.MapGet("pool", (HttpContext context, string place, SeenPlaces places, PlaceFigures read) =>
            ForPlaceAsync(context, places, place, static seen => seen.ShowsResults, seen => Results.Json(read.Results(seen), TabJson.Default.PlaceResults)));
        figures.MapGet("shared", (HttpContext context, string place, SeenPlaces places, PlaceFigures read) =>
            ForPlaceAsync(context, places, place, static seen => seen.IsLed, seen => Results.Json(read.Shares(seen), TabJson.Default.PlaceShares)));
        figures.MapGet("progress", (HttpContext context, string place, SeenPlaces places, PlaceFigures read) =>
            ForPlaceAsync(context, places, place, static seen => seen.IsLed, seen => Results.Json(read.Progress(seen), TabJson.Default.PlaceProgress)));
        figures.MapGet("priorities", (HttpContext context, string place, SeenPlaces places, PlaceFigures read) =>
            ForPlaceAsync(context, places, place, static seen => seen.ShowsPriorities, seen => Results.Json(read.Priorities(seen), TabJson.Default.PlacePriorities)));
    }

    // A part that the visitor may not look at is answered like one that does not exist.
    private static async Task<IResult> ForPlaceAsync(HttpContext context, SeenPlaces places, string id, Func<SeenPlace, bool> isAllowed, Func<SeenPlace, IResult> show) =>
        await places.FindAsync(Visitor.Of(context), id, context.RequestAborted) switch
        {
            null => Results.NotFound(),
            var seen when isAllowed(seen) => show(seen),
            _ => Results.StatusCode(StatusCodes.Status403Forbidden),
        };
}
