using Bot.Turns;
using Cards.Help;

namespace Bot.Welcome;

/// <summary>Registers the welcome, <c>help</c> and <c>about</c>.</summary>
internal static class WelcomeSetup
{
    public static IServiceCollection AddWelcome(this IServiceCollection services) => services
        .AddSingleton<Greeted>()
        .AddSingleton(Greeted.InOwnChat)
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "help", "shows this"))
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "about", "shows the version, how fresh my sources are, and my privacy notice"))
        .AddTurnRoute(TurnRoute.For<TurnInput.Installed, InstalledHandler>())
        .AddTurnRoute(TurnRoute.For<TurnInput.Removed, InstalledHandler>())
        .AddTurnRoute(TurnRoute.ForWords<HelpHandler>("help", "hi", "hello", "hey", "hiya", "good morning", "good afternoon", "what can you do", "commands", "menu", "start"))
        .AddTurnRoute(TurnRoute.ForWords<AboutHandler>("about", "version"))
        .AddTurnRoute(TurnRoute.ForWords<ThanksHandler>("thanks", "thank you", "many thanks", "thanks a lot", "ok", "okay", "ok thanks", "cheers", "bye", "goodbye"));
}
