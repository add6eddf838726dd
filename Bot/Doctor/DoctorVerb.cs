using System.CommandLine;
using Bot.Commands;
using Bot.Starting;
using Bot.Storage;

namespace Bot.Doctor;

/// <summary>The verb <c>doctor</c>: tries the whole configuration and says in plain lines what is missing.</summary>
internal static class DoctorVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var command = new Command("doctor", "Tries the whole configuration (tokens, keys, Graph, storage, clock, people) and says what is missing and what to do.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var findings = await services.GetRequiredService<Rounds>().MakeAsync(cancellationToken);
            string[] lines =
            [
                $"{Product.Name} {Product.Version} ({services.GetRequiredService<IHostEnvironment>().EnvironmentName}), data in {services.GetRequiredService<DataFolder>().Path}",
                .. findings.Select(static finding => finding.ToString()),
                Verdict(findings.Count(static finding => finding.Gravity is Gravity.Fault)),
            ];
            foreach (var line in lines)
                await parsed.InvocationConfiguration.Output.WriteLineAsync(line);

            return findings.Any(static finding => finding.Gravity is Gravity.Fault) ? 1 : 0;
        });
        return new Verb(command, NeedsStore: true) { NeedsPreparation = false };
    }

    private static string Verdict(int faults) => faults switch
    {
        0 => "Nothing that is needed is missing.",
        1 => "1 thing that is needed is missing: see FAULT above.",
        _ => $"{faults} things that are needed are missing: see FAULT above.",
    };
}
