using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.CheckIns.Launching;
using Cards.Help;

namespace Bot.CheckIns.Opening;

/// <summary>Registers how a lead launches a check-in.</summary>
internal static class OpeningSetup
{
    public static IServiceCollection AddOpening(this IServiceCollection services) => services
        .AddSingleton<LaunchPlaces>()
        .AddSingleton<LaunchForms>()
        .AddSingleton<Participants>()
        .AddSingleton<Launch>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "check-in", "starts a check-in of your team"))
        .AddTurnRoute(TurnRoute.ForWords<CheckInHandler>("check-in", "check in", "checkin"))
        .AddTurnRoute(new TurnRoute(typeof(CheckInHandler), static turn => turn.Input is TurnInput.Opened { Verb: LaunchForm.Verb }))
        .AddTurnRoute(Press.Route<LaunchHandler>(LaunchForm.ChooseVerb, LaunchForm.StartVerb));
}
