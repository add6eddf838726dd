using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Bench.Turns;

namespace Bench.CheckIns;

/// <summary>
/// People answer a check-in of the running bot over HTTP: all of them within five seconds, then again and again as fast as
/// it goes, with the floors of Kestrel and of the disk beside it. Counts afterwards in the store that each is saved, and nobody twice.
/// </summary>
internal static class SubmitBench
{
    private const int WarmUp = 64;
    private const int Level = 3;
    private static readonly TimeSpan Rush = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(int people)
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        await using var connector = await ConnectorStub.StartAsync();
        var launched = await LaunchedCheckIn.InAsync(folder.FullName, people);
        SteadyRun steady, floor;
        await using (var bot = await Subject.BotAsync(connector, folder.FullName))
        {
            using var http = HttpFor(bot, connector);
            await Task.WhenAll(Enumerable.Range(0, WarmUp).Select(_ => SendAsync(http, launched.Question(connector, "29:nobody"), expected: null)));
            Print($"rush: {people} people in {Rush.TotalSeconds} s, {Times(await RushAsync(http, connector, launched))}");
            steady = await SteadyRun.MeasureAsync(bot, "/api/messages", connector, launched, Level);
            Print($"steady: {steady}");
        }

        await using (var yardstick = await Subject.FloorAsync(connector))
            floor = await SteadyRun.MeasureAsync(yardstick, Floor.Saved, connector, launched, Level);
        Print($"floor: {floor}; ratio steady/floor {steady.Rate / floor.Rate:0.00}");
        Print($"commits one by one: {CommitFloor.Measure(folder.FullName):0} a second");
        var (saved, counted, isTotalRight) = await launched.CloseAsync(folder.FullName, Level);
        Print($"saved {saved} of {people}, counted {counted}, totals {(isTotalRight ? "right" : "wrong")}");
        folder.Delete(recursive: true);
        return saved == people && counted == people && isTotalRight && steady.Refused is 0 ? 0 : 1;
    }

    private static async Task<List<double>> RushAsync(HttpClient http, ConnectorStub connector, LaunchedCheckIn launched)
    {
        var start = Stopwatch.GetTimestamp();
        var sending = launched.People.Select(async (person, place) =>
        {
            var due = (Rush * place / launched.People.Count) - Stopwatch.GetElapsedTime(start);
            await Task.Delay(due > TimeSpan.Zero ? due : TimeSpan.Zero);
            return await SendAsync(http, launched.Page(connector, person, Level), "your answers are saved");
        });
        return [.. await Task.WhenAll(sending)];
    }

    private static async Task<double> SendAsync(HttpClient http, string activity, string? expected)
    {
        var start = Stopwatch.GetTimestamp();
        using var body = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/api/messages", body);
        var answer = await response.Content.ReadAsStringAsync();
        if (response.StatusCode is not HttpStatusCode.OK || (expected is not null && !answer.Contains(expected, StringComparison.Ordinal)))
            throw new InvalidOperationException($"{response.StatusCode}: {answer}");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static HttpClient HttpFor(Subject bot, ConnectorStub connector)
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = new Uri(bot.Address) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", connector.Token());
        return http;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Times(List<double> milliseconds)
    {
        milliseconds.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"p50 {At(.5):0} ms, p99 {At(.99):0} ms, most {milliseconds[^1]:0} ms");

        double At(double share) => milliseconds[(int)Math.Min(milliseconds.Count - 1, milliseconds.Count * share)];
    }
}
