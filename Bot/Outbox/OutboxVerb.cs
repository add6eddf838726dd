using System.CommandLine;
using Bot.Commands;

namespace Bot.Outbox;

/// <summary>The verb <c>outbox</c>: lists what is not sent, and sends once more or throws away what was set aside.</summary>
internal static class OutboxVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var command = new Command("outbox", "Lists the messages that are not sent, and sends once more or throws away those that were set aside.")
        {
            List(services),
            Settle(services, "replay", "Sends once more what was set aside.", "to be sent once more", static (desk, ids) => desk.ReplayAsync(ids)),
            Settle(services, "discard", "Throws away what was set aside.", "thrown away", static (desk, ids) => desk.DiscardAsync(ids)),
        };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command] };
    }

    private static Command List(IServiceProvider services)
    {
        var command = new Command("list", "Lists what waits and what was set aside: never what it says, nor to whom.");
        command.SetAction(async (parsed, _) =>
        {
            var entries = services.GetRequiredService<Desk>().List();
            foreach (var entry in entries)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(entry.ToString());
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"{entries.Count(static entry => !entry.IsParked)} waiting, {entries.Count(static entry => entry.IsParked)} parked");
        });
        return command;
    }

    private static Command Settle(IServiceProvider services, string name, string description, string done, Func<Desk, IReadOnlyCollection<long>, Task<int>> settleAsync)
    {
        var numbers = new Argument<long[]>("number") { Description = "The messages' numbers, as \"outbox list\" shows them.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "All that was set aside." };
        var command = new Command(name, description) { numbers, all };
        command.SetAction(async (parsed, _) =>
        {
            var desk = services.GetRequiredService<Desk>();
            long[] chosen = parsed.GetValue(all)
                ? [.. desk.List().Where(static entry => entry.IsParked).Select(static entry => entry.Row.Sequence)]
                : parsed.GetValue(numbers) ?? [];
            var settled = await settleAsync(desk, chosen);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                chosen.Length == 0 && !parsed.GetValue(all) ? "Say which: the numbers that \"outbox list\" shows, or --all."
                : settled == 0 && chosen.Length > 0 ? "Nothing of that number was set aside: \"outbox list\" shows what was."
                : $"{settled} {done}.");
            return settled > 0 || parsed.GetValue(all) ? 0 : 1;
        });
        return command;
    }
}
