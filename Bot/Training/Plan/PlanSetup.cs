using Bot.Turns;
using Cards.Help;
using Cards.Training;

namespace Bot.Training.Plan;

/// <summary>Registers the learning plans that people keep for themselves.</summary>
internal static class PlanSetup
{
    private static readonly string[] Verbs =
    [
        SaveButton.Verb, PlanCard.ShowVerb, PlanCard.StartVerb, PlanCard.DoneVerb, PlanCard.DetailsVerb, PlanCard.RemoveVerb, PlanCard.ExportVerb, PlanCard.NudgeVerb,
        PlanItemForm.SaveVerb, NudgeForm.SaveVerb, NudgeForm.OffVerb, NudgeForm.PauseVerb, NudgeForm.ResumeVerb,
    ];

    public static IServiceCollection AddPlans(this IServiceCollection services)
    {
        foreach (var verb in Verbs)
            services.AddTurnRoute(TurnRoute.ForVerb<PlanHandler>(verb));
        return services
            .AddSingleton<PlanCards>()
            .AddSingleton<PlanFiles>()
            .AddSingleton<Saving>()
            .AddSingleton(OwnPlan.Of)
            .AddSingleton<NudgeRound>()
            .AddHostedService(static provider => provider.GetRequiredService<NudgeRound>())
            .AddSingleton(new HelpCommand(HelpGroup.Learning, "my plan", "in our own chat: what you want to learn and have learnt, for you alone"))
            .AddTurnRoute(new TurnRoute(typeof(PlanHandler), static turn => turn.Input is TurnInput.Typed { Words: var words } && PlanWords.Read(words) is not null));
    }
}
