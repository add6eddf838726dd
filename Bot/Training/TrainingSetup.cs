using Bot.Starting;
using Bot.Storage;
using Bot.Training.Catalogue;
using Bot.Training.Finding;
using Bot.Training.Links;
using Bot.Training.Plan;
using Bot.Training.Sharing;
using Bot.Turns;
using Cards.Help;
using Cards.Training;

namespace Bot.Training;

/// <summary>Registers the catalogue of training, how it is searched in conversation, and how it is shared.</summary>
internal static class TrainingSetup
{
    public static IServiceCollection AddTraining(this IServiceCollection services)
    {
        LinkCheck.AddTo(services);
        return services
            .AddSingleton<TopicIndex>()
            .AddSingleton<TrainingCatalogue>()
            .AddPreparation(static provider => new Preparation(token => provider.GetRequiredService<TrainingCatalogue>().FillAsync(token)))
            .AddSingleton(static provider => new WhenChanged(ResourceStore.Kind, provider.GetRequiredService<TrainingCatalogue>().FillAsync))
            .AddSingleton<Finder>()
            .AddSingleton<SearchMemory>()
            .AddSingleton<SearchTalk>()
            .AddSingleton<SearchDesk>()
            .AddSingleton<ITurnGate, SearchGate>()
            .AddSingleton(TrainingVerb.Of)
            .AddRoutes()
            .AddPlans();
    }

    private static IServiceCollection AddRoutes(this IServiceCollection services) => services
        .AddSingleton(new HelpCommand(HelpGroup.Learning, "training", "finds training; or say at once: free e-learning on carers"))
        .AddTurnRoute(TurnRoute.ForWords<FindHandler>("training", "find training"))
        .AddTurnRoute(TurnRoute.ForVerb<FindHandler>(StartCard.SearchVerb))
        .AddTurnRoute(TurnRoute.ForVerb<FindHandler>(FoundCard.MoreVerb))
        .AddTurnRoute(TurnRoute.ForVerb<FindHandler>(NothingFoundCard.DropVerb))
        .AddTurnRoute(new TurnRoute(typeof(SharingHandler), static turn => turn.Input is TurnInput.Sought { Verb: SharingHandler.Verb } or TurnInput.Linked))
        .AddTurnRoute<FindHandler>(static provider => Heard(provider.GetRequiredService<SearchTalk>()));

    private static Func<Turn, bool> Heard(SearchTalk talk) => turn => talk.Hear(turn) is not null;
}
