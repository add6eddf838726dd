using System.CommandLine;
using Bot.Asking.Writing;
using Bot.Commands;
using Bot.Screening;
using Bot.Turns;
using Cards;
using Cards.Help;

namespace Bot.Asking;

/// <summary>The verb <c>ask</c>: a question in the terminal, answered with its sources.</summary>
internal static class AskCommand
{
    private const string InTeams = "Teams still shows it: please delete your message.";
    private const string InTerminal = "Your terminal still shows it: please clear it and its history.";

    private static readonly Person Nobody = new("", DirectoryId: null, "");
    private static readonly ConversationAddress Terminal = new("", "", ConversationKind.Personal);

    public static Verb Of(IServiceProvider services)
    {
        var words = new Argument<string[]>("question") { Description = "The question; quotes are not needed.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ask", "Answers a question from the knowledge base, with its sources.") { words };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            services, string.Join(' ', parsed.GetRequiredValue(words)).Trim(), parsed.InvocationConfiguration.Output, cancellationToken));
        return new Verb(command, NeedsStore: true);
    }

    private static async Task<int> RunAsync(IServiceProvider services, string question, TextWriter output, CancellationToken cancellationToken)
    {
        if (Screen.Look(question) is { } concern)
        {
            await output.WriteLineAsync(SafeText(concern));
        }
        else if (question is "" || IsCommand(question, services))
        {
            await output.WriteLineAsync(
                $"Ask a question about the workforce development framework, such as: ask how often should I have supervision. These words work in the chat alone: {string.Join(", ", services.GetServices<HelpCommand>().Select(static command => command.Words))}.");
        }
        else
        {
            var answered = await services.GetRequiredService<Answering>().AnswerAsync(new Asked.Anew(question), before: null, turn: null, cancellationToken);
            var today = LondonDate.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow());
            await output.WriteAsync(AnswerText.Of(await services.GetRequiredService<Author>().WriteAsync(answered, cancellationToken), today));
        }

        return 0;
    }

    private static string SafeText(Concern concern) => ScreeningTexts.About(concern)
        .Replace(InTeams, InTerminal, StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);

    // What the chat does not take for a question is none here either.
    private static bool IsCommand(string words, IServiceProvider services) =>
        services.GetServices<TurnRoute>().Any(route => !route.IsLastResort && route.Takes(new Turn("", Nobody, Terminal, new TurnInput.Typed(words))));
}
