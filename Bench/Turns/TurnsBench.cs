using System.Diagnostics;
using System.Globalization;

namespace Bench.Turns;

/// <summary>
/// Whole turns a second: a signed question in, a durable inbox, a search, an answer, and the reply counted and timed
/// where it arrives; and the floor beside it, so that a ratio can be quoted from one run.
/// </summary>
internal static class TurnsBench
{
    private const int People = 20_000;
    private const int WarmUpSeconds = 15;

    public static async Task<int> RunAsync(string[] args)
    {
        var seconds = args is [var first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : 15;
        var connections = args is [_, var second, ..] ? int.Parse(second, CultureInfo.InvariantCulture) : 32;
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        await using var connector = await ConnectorStub.StartAsync();
        double turns, floor;
        await using (var bot = await Subject.BotAsync(connector, folder.FullName))
        {
            turns = await MeasureAsync("turns", bot, connector, seconds, connections);
            Console.WriteLine($"resident after load: {bot.ResidentMegabytes:F0} MB");
        }

        folder.Delete(recursive: true);
        await using (var yardstick = await Subject.FloorAsync(connector))
        {
            floor = await MeasureAsync("floor", yardstick, connector, seconds, connections);
        }

        Console.WriteLine($"ratio turns/floor: {turns / floor:F2}");
        return 0;
    }

    private static async Task<double> MeasureAsync(string name, Subject subject, ConnectorStub connector, int seconds, int connections)
    {
        await WrkAsync(subject, connector, WarmUpSeconds, connections);
        connector.Begin();
        var (clock, before) = (Stopwatch.StartNew(), subject.ProcessorTime);
        await WrkAsync(subject, connector, seconds, connections);
        var (elapsed, used) = (clock.Elapsed.TotalSeconds, subject.ProcessorTime - before);
        var times = connector.End();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {times.Length / elapsed:F0}/s at {connections} connections, p50 {At(times, 0.5):F1} ms, p99 {At(times, 0.99):F1} ms, max {times[^1]:F0} ms, processor {used.TotalMilliseconds / times.Length:F2} ms each"));
        return times.Length / elapsed;
    }

    private static async Task WrkAsync(Subject subject, ConnectorStub connector, int seconds, int connections)
    {
        var output = await Wrk.RunAsync(
            "turns.lua",
            subject.Address,
            connections,
            seconds,
            ("BENCH_TOKEN", connector.Token()),
            ("BENCH_SERVICE", connector.ServiceUrl),
            ("BENCH_TENANT", ConnectorStub.TenantId),
            ("BENCH_PEOPLE", People.ToString(CultureInfo.InvariantCulture)));
        foreach (var line in output.Where(line => line.Contains("Requests/sec", StringComparison.Ordinal) || line.Contains("Non-2xx", StringComparison.Ordinal)))
        {
            Console.WriteLine("  wrk:" + line);
        }
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)(share * (sorted.Length - 1))];
}
