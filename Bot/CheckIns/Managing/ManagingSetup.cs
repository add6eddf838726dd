using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.CheckIns.Launching;
using Cards.Help;

namespace Bot.CheckIns.Managing;

/// <summary>Registers what a lead can do with a check-in that is open.</summary>
internal static class ManagingSetup
{
    public static IServiceCollection AddManaging(this IServiceCollection services) => services
        .AddSingleton<LeadDesk>()
        .AddSingleton<Successors>()
        .AddSingleton<ManageForms>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "manage", "closes, moves, hands over or cancels a check-in"))
        .AddTurnRoute(TurnRoute.ForWords<ManageHandler>("manage", "manage check-in"))
        .AddTurnRoute(Press.Route<ManageHandler>(ManageForm.Verb, ManageForm.ChooseVerb))
        .AddTurnRoute(Press.Route<EndHandler>(ManageForm.CloseVerb, ManageForm.CancelVerb))
        .AddTurnRoute(Press.Route<ExtendHandler>(ManageForm.ExtendVerb))
        .AddTurnRoute(Press.Route<HandOverHandler>(ManageForm.HandOverVerb));
}
