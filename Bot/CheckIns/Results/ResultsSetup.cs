using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.CheckIns.Results;
using Cards.Help;

namespace Bot.CheckIns.Results;

/// <summary>Registers what is shown of check-ins that have closed.</summary>
internal static class ResultsSetup
{
    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddSingleton<ArticleLinks>()
        .AddSingleton<NextSteps>()
        .AddSingleton<ResultFacts>()
        .AddSingleton<ResultCards>()
        .AddSingleton<ResultsDesk>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "results", "shows how your team's check-ins go over time"))
        .AddTurnRoute(TurnRoute.ForWords<ResultsHandler>("results"))
        .AddTurnRoute(Press.Route<DomainHandler>(DomainResultsCard.Verb))
        .AddTurnRoute(Press.Route<ExportHandler>(ResultsCard.ExportVerb));
}
