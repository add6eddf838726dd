using System.CommandLine;
using System.Text.Json;
using Knowledge;

namespace Bot.Evaluation;

/// <summary>The verb <c>knowledge search</c>: the passages that words find, with their scores.</summary>
internal static class SearchCommand
{
    private const int Shown = 10;

    public static Command Of(IServiceProvider services)
    {
        var words = new Argument<string[]>("words") { Description = "What to look for; quotes are not needed.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Writes JSON for programs." };
        var command = new Command("search", "Shows the passages that words find, best first, with their scores.") { words, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            services.GetRequiredService<KnowledgeBase>(),
            string.Join(' ', parsed.GetRequiredValue(words)),
            parsed.GetValue(json),
            parsed.InvocationConfiguration.Output,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(KnowledgeBase knowledge, string words, bool asJson, TextWriter output, CancellationToken cancellationToken)
    {
        var hits = await knowledge.For(Readership.Everybody).SearchAsync(words, Shown, cancellationToken);
        await output.WriteLineAsync(asJson
            ? JsonSerializer.Serialize([.. hits.Select(FoundPassage.Of)], EvaluationJson.Default.IReadOnlyListFoundPassage)
            : SearchText.Of(hits));
        return 0;
    }
}
