using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Turns;
using Cards.Help;

namespace Bot.Places.Strategy;

/// <summary>Registers the strategy draft.</summary>
internal static class StrategySetup
{
    public static IServiceCollection AddStrategy(this IServiceCollection services) => services
        .AddSingleton<DraftSources>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, StrategyHandler.Words, "in our own chat: a draft of the strategy of a place that you lead, as files"))
        .AddTurnRoute(TurnRoute.ForWords<StrategyHandler>(StrategyHandler.Words))
        .AddTurnRoute(PlaceWords.After<StrategyHandler>($"{StrategyHandler.Words} for "))
        .AddTurnRoute(Press.Route<StrategyHandler>(StrategyHandler.Verb));
}
