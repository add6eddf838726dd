using System.CommandLine;
using System.Text.Json;

namespace Bot.Evaluation;

/// <summary>The verb <c>knowledge evaluate</c>: measures search and answers on a test collection, in an index of its own.</summary>
internal static class EvaluateCommand
{
    public static Command Of(TimeProvider clock)
    {
        var corpus = File("--corpus", "The texts: JSON lines with _id, title and text.", isRequired: true);
        var queries = File("--queries", "The questions: JSON lines with _id, text and perhaps answers.", isRequired: true);
        var judgments = File("--qrels", "Which texts answer which questions: query, document and grade, parted by tabs.", isRequired: true);
        var offDomain = File("--off-domain", "Questions that the texts do not answer, to see how many would be refused.", isRequired: false);
        var answers = new Option<bool>("--answers") { Description = "Also composes answers, and looks for the right ones that the questions name." };
        var json = new Option<bool>("--json") { Description = "Writes JSON for programs." };
        var command = new Command("evaluate", "Measures search on a test collection in BEIR form, in a temporary index.")
        {
            corpus, queries, judgments, offDomain, answers, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = new CollectionFiles(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(queries), parsed.GetRequiredValue(judgments));
            return await RunAsync(files, parsed.GetValue(offDomain), parsed.GetValue(answers), cancellationToken) is { } report
                ? await WriteAsync(report, parsed.GetValue(json), parsed.InvocationConfiguration.Output)
                : 130; // As shells name a program that Ctrl+C has ended.
        });
        return command;

        async Task<EvaluationReport?> RunAsync(CollectionFiles files, string? others, bool withAnswers, CancellationToken cancellationToken)
        {
            using var progress = new TerminalProgress(clock);
            try
            {
                var collection = await BeirReader.ReadAsync(files, cancellationToken);
                var offDomainQueries = others is null ? [] : await BeirReader.QueriesAsync(others, cancellationToken);
                return await new Evaluator(clock, progress).RunAsync(collection, withAnswers, offDomainQueries, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }
    }

    private static async Task<int> WriteAsync(EvaluationReport report, bool asJson, TextWriter output)
    {
        await output.WriteLineAsync(asJson ? JsonSerializer.Serialize(report, EvaluationJson.Default.EvaluationReport) : EvaluationText.Of(report));
        return 0;
    }

    private static Option<string> File(string name, string description, bool isRequired) =>
        new(name) { Description = description, Required = isRequired };
}
