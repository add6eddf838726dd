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
            .AddSingleton<AuditChain>()
            .AddSingleton<Audit>()
            .AddSingleton(static provider => new WhenDenied(provider.GetRequiredService<Audit>().NoteDenied))
            .AddSingleton(static provider => new StoreCheck(provider.GetRequiredService<AuditChain>().Look))
            .AddSingleton(static provider => new Restored((connection, _) =>
            {
                provider.GetRequiredService<Audit>().NoteRestore(connection);
                return null;
            }))
            .AddSingleton(static provider => new Purge((connection, now) =>
                provider.GetRequiredService<Audit>().Purge(connection, now.AddDays(-provider.GetRequiredService<IOptions<RetentionOptions>>().Value.AuditDays))))
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
