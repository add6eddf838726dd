using System.CommandLine;
using Bot.Commands;

namespace Bot.Documents.Verbs;

/// <summary>The verb <c>knowledge status</c>.</summary>
internal static class StatusVerb
{
    public static Subverb Of(IServiceProvider services)
    {
        var command = new Command("status", "Shows what the knowledge base holds, when it was read, and which files could not be.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await parsed.InvocationConfiguration.Output.WriteAsync(await services.GetRequiredService<KnowledgeStatus>().TextAsync(cancellationToken));
            return 0;
        });
        return new Subverb("knowledge", command);
    }
}
