using Bot.Commands;
using System.CommandLine;

namespace Bot.Evaluation;

/// <summary>Registers the verb <c>knowledge</c>: looking into the index, and measuring how well it finds.</summary>
internal static class EvaluationSetup
{
    public static IServiceCollection AddEvaluation(this IServiceCollection services) => services.AddSingleton(KnowledgeVerb);

    private static Verb KnowledgeVerb(IServiceProvider services)
    {
        var evaluate = EvaluateCommand.Of(services.GetRequiredService<TimeProvider>());
        var command = new Command("knowledge", "Looks into the knowledge base, and measures how well it finds.") { evaluate, SearchCommand.Of(services) };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command, evaluate] };
    }
}
