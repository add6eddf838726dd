using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Turns;
using Cards.Help;
using Cards.Places;

namespace Bot.Places.Pooling;

/// <summary>Registers what teams come to together, and what single teams share.</summary>
internal static class PoolingSetup
{
    public static IServiceCollection AddPooling(this IServiceCollection services) => services
        .AddSingleton<Freezing>()
        .AddSingleton<Sharing>()
        .AddSingleton<PoolCards>()
        .AddSingleton(new HelpCommand(HelpGroup.CheckIns, "pool", "in a channel: shows what all teams of your place came to together, beside your own"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "share results with PLACE", "lets those who lead a place see your team's own results; withdraw results from PLACE ends that"))
        .AddTurnRoute(TurnRoute.ForWords<PoolHandler>("pool"))
        .AddTurnRoute(Press.Route<PoolHandler>(PoolCard.ShowVerb))
        .AddTurnRoute(Press.Route<SharedHandler>(PoolCard.SharedVerb))
        .AddTurnRoute(PlaceWords.After<ShareHandler>(ShareHandler.Share))
        .AddTurnRoute(PlaceWords.After<ShareHandler>(ShareHandler.Withdraw));
}
