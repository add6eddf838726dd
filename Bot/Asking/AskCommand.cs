using System.CommandLine;
using Bot.Commands;
using Bot.Screening;
using Cards;

namespace Bot.Asking;

/// <summary>The verb <c>ask</c>: a question in the terminal, answered with its sources.</summary>
internal static class AskCommand
{
    public static Verb Of(IServiceProvider services)
    {
        var words = new Argument<string[]>("question") { Description = "The question; quotes are not needed.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ask", "Answers a question from the knowledge base, with its sources.") { words };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            services, string.Join(' ', parsed.GetRequiredValue(words)), parsed.InvocationConfiguration.Output, cancellationToken));
        return new Verb(command, NeedsStore: true);
    }

    private static async Task<int> RunAsync(IServiceProvider services, string question, TextWriter output, CancellationToken cancellationToken)
    {
        if (Screen.Look(question) is { } concern)
        {
            await output.WriteLineAsync(ScreeningTexts.About(concern).Replace("**", "", StringComparison.Ordinal));
            return 0;
        }

        var answered = await services.GetRequiredService<Answering>().AnswerAsync(new Asked.Anew(question), before: null, tenantId: null, cancellationToken);
        var today = LondonDate.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow());
        await output.WriteAsync(AnswerText.Of(answered.Answer, today));
        return 0;
    }
}
