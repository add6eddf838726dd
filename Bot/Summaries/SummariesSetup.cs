using Bot.Starting;
using Bot.Storage;
using Bot.Turns;
using Cards.Help;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>Registers what leads are told, and when.</summary>
internal static class SummariesSetup
{
    public static IServiceCollection AddSummaries(this IServiceCollection services)
    {
        services.AddOptions<SummariesOptions>().BindSettings("Summaries");
        return services
            .AddSingleton(TeamsWays.ToChat)
            .AddSingleton(TeamsWays.ToChannel)
            .AddSingleton<Ways>()
            .AddSingleton<WayPlan>()
            .AddSingleton<WayEnds>()
            .AddSingleton(static provider => provider.GetRequiredService<WayEnds>().Listener)
            .AddSingleton<SummaryBell>()
            .AddSingleton<SummaryTeams>()
            .AddSingleton(static provider => new Presence(provider.GetRequiredService<SummaryTeams>().Changed))
            .AddSingleton<SummaryWriter>()
            .AddSingleton<Audiences>()
            .AddSingleton<Weekly>()
            .AddSingleton<Telling>()
            .AddSingleton<SummaryRound>()
            .AddHostedService(provider => provider.GetRequiredService<SummaryRound>())
            .AddPurge(static (connection, kept, now) => SummaryStore.Purge(connection, now.AddDays(-kept.DeliveriesDays)))
            .AddSingleton(OwnSummaries.Data)
            .AddSingleton(SummariesVerb.Of)
            .AddWords();
    }

    private static IServiceCollection AddWords(this IServiceCollection services) => services
        .AddSingleton<LedTeams>()
        .AddSingleton<Undertaking>()
        .AddSingleton<SummaryWishes>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, SummaryWishes.Now, "sends you what there is to tell of your team"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "summary to me, mail or channel", "says how your team's summaries come to you"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, SummaryWishes.Pause, "and **resume summaries**: whether your team's leads get them"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "deliveries", "shows by which ways summaries came to you"))
        .AddTurnRoute(TurnRoute.ForWords<SummaryHandler>(
            SummaryWishes.Now, SummaryWishes.ToMe, SummaryWishes.ToMail, SummaryWishes.ToChannel, SummaryWishes.Pause, SummaryWishes.Resume))
        .AddTurnRoute(TurnRoute.ForVerb<SummaryHandler>(WhichTeamCard.Verb))
        .AddTurnRoute(TurnRoute.ForWords<DeliveriesHandler>("deliveries"));
}
