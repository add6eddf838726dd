using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.Turns;

namespace Bot.Evaluation.Asked;

/// <summary>The verb <c>knowledge ask-evaluate</c>: puts a file of questions to the bot, and measures its answers and refusals.</summary>
internal static class AskEvaluateCommand
{
    public static Command Of(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("file") { Description = "The questions, one JSON object a line: question, cites (any of these documents), says (all of these words), refuses." };
        var json = new Option<bool>("--json") { Description = "Writes JSON for programs." };
        var tenant = new Option<string?>("--tenant") { Description = "The organisation that asks, by its id in Entra, whose own documents are searched too." };
        var team = new Option<string?>("--team") { Description = "The team that asks, by its id in Teams (19:…@thread.tacv2), whose own documents are searched too." };
        var command = new Command("ask-evaluate", "Asks a file of questions, and measures citations, refusals and unsafe answers.") { file, json, tenant, team };
        command.Validators.Add(result =>
        {
            if (result.GetValue(team) is not null && result.GetValue(tenant) is null)
                result.AddError("Name the organisation too: --tenant with its id in Entra.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            services, parsed.GetRequiredValue(file), AskEvaluator.Place(parsed.GetValue(tenant), parsed.GetValue(team)), parsed.GetValue(json), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, FileInfo file, Turn? place, bool asJson, TextWriter output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            await output.WriteLineAsync($"There is no file {file.FullName}.");
            return 1;
        }

        using var progress = new TerminalProgress(services.GetRequiredService<TimeProvider>());
        var outcomes = await services.GetRequiredService<AskEvaluator>().RunAsync(await AskedCases.ReadAsync(file.FullName, cancellationToken), place, progress, cancellationToken);
        await output.WriteLineAsync(asJson ? JsonSerializer.Serialize(AskFigures.Of(outcomes), EvaluationJson.Default.AskFigures) : Text(outcomes));
        return 0;
    }

    private static string Text(IReadOnlyList<AskOutcome> outcomes)
    {
        var figures = AskFigures.Of(outcomes);
        var text = new StringBuilder(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            questions            {figures.Asked:N0}
            citation precision   {figures.CitationPrecision:P1}
            citation recall      {figures.CitationRecall:P1}
            says what it must    {figures.Said:P1}
            refusal precision    {figures.RefusalPrecision:P1}
            refusal recall       {figures.RefusalRecall:P1} ({figures.OnlyUnsure:P1} only say that the answer may be none)
            unsafe answers       {figures.Unsafe:N0}
            """));
        foreach (var each in outcomes.Where(static each => Fault(each) is not null))
            text.Append('\n').Append(Fault(each)).Append(": ").Append(each.Case.Question);
        return text.ToString();
    }

    private static string? Fault(AskOutcome outcome) => outcome switch
    {
        { IsUnsafe: true } => "unsafe",
        { IsRefused: true, Case.Refuses: false } => "refused, and should not be",
        { IsRefused: false, IsUnsure: false, Case.Refuses: true } => "answered, and should not be",
        { Case.Refuses: true } => null,
        { Case.Cites.Count: > 0, CitesWhatItMust: false } => "cites other documents",
        { SaysWhatItMust: false } => "does not say it all",
        _ => null,
    };
}
