using Bot.Tab.Entry;
using Bot.Tab.Figures;
using Bot.Tab.Membership;
using Bot.Tab.Places;

namespace Bot.Tab;

/// <summary>The figures that the tab's page reads. It changes nothing, and what it names is looked for among what is the visitor's own.</summary>
internal static class TabApi
{
    public const string Prefix = "/api/tab";

    public static void MapTabApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Prefix}/people", (HttpContext context, LocalPeople people) => people.OfAsync(context));

        var figures = routes.MapGroup(Prefix).AddEndpointFilter<TabDoor>();
        figures.MapGet("me", async (HttpContext context, Greeting greeting, CancellationToken cancellationToken) =>
            Results.Json(await greeting.OfAsync(Visitor.Of(context), cancellationToken), TabJson.Default.Welcome));
        figures.MapGet("learning", async (HttpContext context, OwnFigures own, CancellationToken cancellationToken) =>
            Results.Json(await own.LearningAsync(Visitor.Of(context), cancellationToken), TabJson.Default.OwnLearning));
        figures.MapGet("summaries", async (HttpContext context, OwnFigures own, CancellationToken cancellationToken) =>
            Results.Json(await own.SummariesAsync(Visitor.Of(context), cancellationToken), TabJson.Default.Told));
        figures.MapGet("knowledge", async (HttpContext context, KnowledgeFigures knowledge, CancellationToken cancellationToken) =>
            await knowledge.OfAsync(Visitor.Of(context), cancellationToken) is { } state ? Results.Json(state, TabJson.Default.KnowledgeState) : Forbidden);
        figures.MapGet("results", (HttpContext context, string team, OwnTeams teams, TeamFigures read) =>
            ForTeamAsync(context, teams, team, own => Results.Json(read.Results(own), TabJson.Default.TeamResults)));
        figures.MapGet("actions", (HttpContext context, string team, OwnTeams teams, TeamFigures read) =>
            ForTeamAsync(context, teams, team, own => Results.Json(read.Actions(own), TabJson.Default.TeamActions)));
        figures.MapGet("trends", (HttpContext context, string team, OwnTeams teams, TeamFigures read) =>
            ForTeamAsync(context, teams, team, own => own.IsLed ? Results.Json(read.Trends(own), TabJson.Default.TeamTrends) : Forbidden));
        figures.MapPlaces();
    }

    private static IResult Forbidden => Results.StatusCode(StatusCodes.Status403Forbidden);

    // A team that is not the visitor's is answered like one that does not exist.
    private static async Task<IResult> ForTeamAsync(HttpContext context, OwnTeams teams, string teamId, Func<OwnTeam, IResult> show) =>
        await teams.FindAsync(Visitor.Of(context), teamId, context.RequestAborted) is { } own ? show(own) : Results.NotFound();
}
