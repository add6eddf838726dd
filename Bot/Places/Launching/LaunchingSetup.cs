using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Turns;
using Cards.Help;
using Cards.Places;

namespace Bot.Places.Launching;

/// <summary>Registers how one launch reaches many teams.</summary>
internal static class LaunchingSetup
{
    public static IServiceCollection AddLaunching(this IServiceCollection services) => services
        .AddSingleton<RoundBell>()
        .AddSingleton<RoundForms>()
        .AddSingleton<RoundStart>()
        .AddSingleton<TeamPeople>()
        .AddSingleton<TeamLetters>()
        .AddSingleton<TeamLaunch>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "check-in for PLACE", "in our own chat: starts a check-in of all teams of a place that you lead"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "progress", "how far those check-ins have come"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "decline", "takes your team out of a check-in of several teams"))
        .AddTurnRoute(PlaceWords.After<RoundHandler>(RoundHandler.Words))
        .AddTurnRoute(Press.Route<RoundHandler>(RoundCard.ChooseVerb, RoundCard.CheckVerb, RoundCard.StartVerb))
        .AddTurnRoute(TurnRoute.ForWords<ProgressHandler>("progress"))
        .AddTurnRoute(TurnRoute.ForWords<DeclineHandler>("decline"))
        .AddTurnRoute(Press.Route<DeclineHandler>(InvitationCard.DeclineVerb));
}
