using Bot.Storage;
using Bot.Turns;
using Cards.CheckIns.Competency;
using Cards.Help;

namespace Bot.CheckIns.Competency;

/// <summary>Registers a person's own view of their skills, and the invitation to it.</summary>
internal static class CompetencySetup
{
    public static IServiceCollection AddCompetency(this IServiceCollection services) => services
        .AddSingleton<Invitations>()
        .AddPurge(Invitations.Purge)
        .AddSingleton<Own>()
        .AddSingleton<ProfileCards>()
        .AddSingleton(new HelpCommand(HelpGroup.Learning, "my competencies", "in our own chat: your own view of your skills, for you alone"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "invite competencies", "in a channel: invites the team to look at their own skills"))
        .AddTurnRoute(TurnRoute.ForWords<ProfileHandler>("my competencies"))
        .AddTurnRoute(TurnRoute.ForVerb<ProfileHandler>(CompetencyPage.StartVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ProfileHandler>(CompetencyPage.SaveVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ProfileHandler>(CompetencyProfileCard.SaveGoalsVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ExportHandler>(CompetencyProfileCard.ExportVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ExportHandler>(CompetencyProfileCard.AskDeleteVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ExportHandler>(CompetencyProfileCard.DeleteVerb))
        .AddTurnRoute(TurnRoute.ForWords<InvitationHandler>("invite competencies"))
        .AddTurnRoute(TurnRoute.ForVerb<AcceptHandler>(CompetencyInvitationCard.Verb));
}
