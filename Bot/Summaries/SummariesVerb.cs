using System.CommandLine;
using Bot.Commands;
using Bot.Storage;

namespace Bot.Summaries;

/// <summary>The verb <c>summaries</c>: shows an operator by which ways summaries went, and what came of it.</summary>
internal static class SummariesVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var deliveries = new Command("deliveries", "Counts, by team and way, what came of bringing summaries to leads: never to whom.");
        deliveries.SetAction(async (parsed, _) =>
        {
            var counts = services.GetRequiredService<Database>().Read(Ledger.Counts);
            foreach (var count in counts)
                await parsed.InvocationConfiguration.Output.WriteLineAsync(count.ToString());
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{counts.Sum(static count => count.Times)} ways tried");
        });
        var command = new Command("summaries", "Shows by which ways summaries were brought to leads.") { deliveries };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command] };
    }
}
