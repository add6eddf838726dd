using System.CommandLine;
using Bot.Commands;
using Bot.Evaluation.Asked;

namespace Bot.Evaluation;

/// <summary>Registers the verb <c>knowledge</c>: looking into the index, and measuring how well it finds.</summary>
internal static class EvaluationSetup
{
    public static IServiceCollection AddEvaluation(this IServiceCollection services) => services.AddSingleton<AskEvaluator>().AddSingleton(KnowledgeVerb);

    private static Verb KnowledgeVerb(IServiceProvider services)
    {
        var evaluate = EvaluateCommand.Of(services.GetRequiredService<TimeProvider>());
        var command = new Command("knowledge", "Fills the knowledge base, looks into it, and measures how well it finds.") { evaluate, SearchCommand.Of(services), AskEvaluateCommand.Of(services) };
        foreach (var added in services.GetServices<Subverb>().Where(added => string.Equals(added.Verb, command.Name, StringComparison.Ordinal)))
        {
            command.Subcommands.Add(added.Command);
        }

        return new Verb(command, NeedsStore: true) { WithoutStore = [command, evaluate] };
    }
}
