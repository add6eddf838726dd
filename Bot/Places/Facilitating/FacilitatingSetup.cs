using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.Help;
using Cards.Places;

namespace Bot.Places.Facilitating;

/// <summary>Registers how a lead takes a team through its results.</summary>
internal static class FacilitatingSetup
{
    public static IServiceCollection AddFacilitating(this IServiceCollection services) => services
        .AddSingleton<Talk>()
        .AddSingleton<TalkCards>()
        .AddSingleton<TalkDesk>()
        .AddSingleton<Capture>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "facilitate", "takes you through your team's newest results in a meeting, step by step"))
        .AddTurnRoute(TurnRoute.ForWords<FacilitateHandler>("facilitate"))
        .AddTurnRoute(Press.Route<FacilitateHandler>(TalkCard.NextVerb, TalkCard.BackVerb, TalkCard.ActionVerb, TalkCard.PriorityVerb));
}
