using System.CommandLine;
using Bot.Commands;

namespace Bot.Asking;

/// <summary>The verb <c>ratings</c>: how answers were rated, in the terminal.</summary>
internal static class RatingsCommand
{
    public static Verb Of(IServiceProvider services)
    {
        var command = new Command("ratings", "Shows how answers were rated: thumbs and remarks by article, nobody's name.");
        command.SetAction(async (parsed, _) =>
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync(RatingsText.Terminal(services.GetRequiredService<Ratings>().In(tenantId: null)));
            return 0;
        });
        return new Verb(command, NeedsStore: true);
    }
}
