using Bot.Starting;
using Bot.Storage;
using Bot.Turns;
using Cards.Help;
using Microsoft.Extensions.Options;

namespace Bot.People;

/// <summary>Registers who may do what.</summary>
internal static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<AdministratorsOptions>().BindSettings("Administrators");
        services.AddOptions<LeadsOptions>().BindSettings("Leads");
        return services
            .AddSingleton<IValidateOptions<LeadsOptions>, LeadsOptionsRules>()
            .AddSingleton<TeamStore>()
            .AddSingleton<Audit>()
            .AddPurge(static (connection, kept, now) => Audit.Purge(connection, now.AddDays(-kept.AuditDays)))
            .AddPurge(static (connection, kept, now) => TeamStore.PurgeLeft(connection, now.AddDays(-kept.LeftTeamsDays)))
            .AddSingleton(PersonalDataOfPeople.Leading)
            .AddSingleton(static provider => PersonalDataOfPeople.Noted(provider.GetRequiredService<Audit>()))
            .AddSingleton<Roles>()
            .AddSingleton<ITurnGate, ClosedChannelGate>()
            .AddSingleton<ITurnGate, GuestGate>()
            .AddSingleton(new HelpCommand(HelpGroup.CheckIns, "leads", "in a channel: shows who leads the team"))
            .AddSingleton(new HelpCommand(HelpGroup.Leads, "lead add @name", "in a channel: names another lead; lead remove @name ends that"))
            .AddSingleton(new HelpCommand(HelpGroup.Leads, GuestsHandler.Allow, "in a channel: lets the team's guests ask; refuse guests ends that"))
            .AddTurnRoute(TurnRoute.ForWords<LeadsHandler>("leads"))
            .AddTurnRoute(new TurnRoute(typeof(LeadsHandler), static turn => LeadsHandler.IsChange(turn.Input)))
            .AddTurnRoute(TurnRoute.ForWords<GuestsHandler>(GuestsHandler.Allow, GuestsHandler.Refuse));
    }
}
