using Bot.Starting;
using Bot.Storage;
using Bot.Turns;
using Cards.Help;
using Cards.People;

namespace Bot.Rights;

/// <summary>Registers what people can ask for about their own data: to see it, to have it, to have it erased.</summary>
internal static class RightsSetup
{
    public static IServiceCollection AddRights(this IServiceCollection services) => services
        .AddSingleton<OwnData>()
        .AddSingleton<Forgotten>()
        .AddPreparation(static provider => new Preparation(_ => provider.GetRequiredService<Database>().WriteAsync(provider.GetRequiredService<Forgotten>().ForgetAgain)))
        .AddSingleton(new HelpCommand(HelpGroup.OwnData, "my data", "in our own chat: shows and gives you all that I hold about you"))
        .AddSingleton(new HelpCommand(HelpGroup.OwnData, "forget me", "in our own chat: erases it, once you have said yes twice"))
        .AddTurnRoute(TurnRoute.ForWords<MyDataHandler>("my data"))
        .AddTurnRoute(TurnRoute.ForVerb<MyDataHandler>(MyDataCard.ShowVerb))
        .AddTurnRoute(TurnRoute.ForVerb<MyDataHandler>(MyDataCard.ExportVerb))
        .AddTurnRoute(TurnRoute.ForWords<ForgetMeHandler>("forget me"))
        .AddTurnRoute(TurnRoute.ForVerb<ForgetMeHandler>(ForgetMeCard.AskVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ForgetMeHandler>(ForgetMeCard.AskAgainVerb))
        .AddTurnRoute(TurnRoute.ForVerb<ForgetMeHandler>(ForgetMeCard.Verb))
        .AddTurnRoute(TurnRoute.ForVerb<ForgetMeHandler>(ForgetMeCard.KeepVerb));
}
