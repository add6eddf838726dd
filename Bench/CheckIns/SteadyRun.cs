using System.Globalization;
using Bench.Turns;

namespace Bench.CheckIns;

/// <summary>How it went when people sent their pages again and again, as fast as they were answered.</summary>
internal sealed record SteadyRun(double Rate, double Refused, double P50, double P99, double ProcessorMilliseconds)
{
    private const int Connections = 64;
    private const int Seconds = 10;
    private const int WarmUpSeconds = 4;

    private static int _runs;

    public static async Task<SteadyRun> MeasureAsync(Subject subject, string path, ConnectorStub connector, LaunchedCheckIn launched, int level)
    {
        await RunAsync(WarmUpSeconds);
        var before = subject.ProcessorTime;
        var run = await RunAsync(Seconds);
        return run with { ProcessorMilliseconds = (subject.ProcessorTime - before).TotalMilliseconds / (run.Rate * Seconds) };

        async Task<SteadyRun> RunAsync(int seconds) => Read(await Wrk.RunAsync(
            "submits.lua",
            subject.Address + path,
            Connections,
            seconds,
            ("BENCH_TOKEN", connector.Token()),
            ("BENCH_PAGE", launched.Page(connector, "$ID", $"{LaunchedCheckIn.PersonPrefix}$PERSON", level)),
            ("BENCH_PEOPLE", launched.People.Count.ToString(CultureInfo.InvariantCulture)),
            ("BENCH_RUN", (_runs++).ToString(CultureInfo.InvariantCulture))));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rate:0} submits a second, {Refused:0} refused, p50 {P50:0.0} ms, p99 {P99:0.0} ms, processor {ProcessorMilliseconds:0.00} ms each");

    // The script's own line: how many, in how many microseconds, how many without the words that belong there, and two times.
    private static SteadyRun Read(string[] lines) =>
        lines.Single(static line => line.StartsWith("measured ", StringComparison.Ordinal)).Split(' ') is
            [_, var count, var took, var refused, var half, var most]
            ? new SteadyRun(Number(count) * 1e6 / Number(took), Number(refused), Number(half) / 1000, Number(most) / 1000, ProcessorMilliseconds: 0)
            : throw new InvalidOperationException("wrk has measured nothing.");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
