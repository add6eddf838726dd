using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.CheckIns.Agreed;
using Cards.Help;

namespace Bot.CheckIns.Agreeing;

/// <summary>Registers how a team agrees actions, and says which are done.</summary>
internal static class AgreeingSetup
{
    public static IServiceCollection AddAgreeing(this IServiceCollection services) => services
        .AddSingleton<ActionDesk>()
        .AddSingleton<ActionCards>()
        .AddSingleton<Agreement>()
        .AddSingleton(new HelpCommand(HelpGroup.CheckIns, "actions", "shows what your team has agreed to do"))
        .AddSingleton(new HelpCommand(HelpGroup.CheckIns, "agree an action", "in a channel: takes down what your team will do"))
        .AddTurnRoute(TurnRoute.ForWords<ActionsHandler>("actions"))
        .AddTurnRoute(TurnRoute.ForWords<AgreeHandler>("agree an action"))
        .AddTurnRoute(Press.Route<AgreeHandler>(ActionForm.Verb, ActionForm.SaveVerb))
        .AddTurnRoute(Press.Route<DoneHandler>(ActionsCard.DoneVerb));
}
