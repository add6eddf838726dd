using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.Places.Launching;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.Help;
using Cards.Places;

namespace Bot.Places.Priorities;

/// <summary>Registers the priorities of neighbourhoods, places and systems.</summary>
internal static class PrioritiesSetup
{
    public static IServiceCollection AddPriorities(this IServiceCollection services) => services
        .AddSingleton<PriorityDesk>()
        .AddSingleton<PriorityCards>()
        .AddSingleton(static provider => new OpenPriorities((tenantId, nodeId) =>
            provider.GetRequiredService<Database>().Read(connection => PriorityStore.Open(connection, tenantId, nodeId)).Select(static priority => priority.Line).ToList()))
        .AddSingleton(new TeamAgenda(
            static (connection, channel) => [.. PriorityStore.OfTeam(connection, channel.TenantId, channel.TeamId).Select(static priority => priority.Line)],
            static (connection, channel) => TreeStore.PlaceOf(connection, channel.TenantId, channel.TeamId)))
        .AddPurge(static (connection, kept, now) => PriorityStore.Purge(connection, now.AddDays(-kept.DoneActionsDays)))
        .AddSingleton(new HelpCommand(HelpGroup.CheckIns, "priorities", "shows what your team, or the place that you lead, puts first; leads agree, raise and answer there"))
        .AddTurnRoute(TurnRoute.ForWords<PrioritiesHandler>("priorities"))
        .AddTurnRoute(Press.Route<PrioritiesHandler>(PrioritiesCard.ShowVerb, PriorityForm.Verb))
        .AddTurnRoute(Press.Route<AgreeHandler>(PriorityForm.SaveVerb))
        .AddTurnRoute(Press.Route<AnswerHandler>(PrioritiesCard.DoneVerb, PrioritiesCard.RaiseVerb, PrioritiesCard.AnswerVerb));
}
