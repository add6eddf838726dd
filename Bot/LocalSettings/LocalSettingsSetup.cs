using Bot.Turns;
using Cards.Help;
using Cards.LocalSettings;

namespace Bot.LocalSettings;

/// <summary>Registers what an organisation tells about itself.</summary>
internal static class LocalSettingsSetup
{
    public static IServiceCollection AddLocalSettings(this IServiceCollection services) => services
        .AddSingleton<LocalSettingStore>()
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "local settings", "shows who your training hub, safeguarding lead and others are"))
        .AddTurnRoute(TurnRoute.ForWords<LocalSettingsHandler>("local settings"))
        .AddTurnRoute(TurnRoute.ForVerb<LocalSettingsHandler>(LocalSettingsCard.SaveVerb));
}
