using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Bench.Turns;

/// <summary>Whether memory, open files and the write-ahead log stay where they are while two thousand people write to the bot for a long time.</summary>
internal static class SoakBench
{
    private const int People = 2_000;
    private const int EachSecond = 20;
    private const double MostSlope = 1;
    private const int MoreHandles = 10;
    private const long MostLog = 64 << 20;

    // What was needed to get going is no leak.
    private const double WarmUp = 0.3;

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);
    private static readonly string[] Words = ["how often should I have supervision?", "who counts as a carer?", "say more", "help", "any free training on carers?", "my plan", "what does NASP do?", "new topic", "zorblax"];

    private static int _number;

    public static async Task<int> RunAsync(int minutes)
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = await Subject.BotAsync(connector, folder.FullName);
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
        var writing = WriteAsync(bot, connector, end.Token);
        var looks = new List<Look>();
        using var timer = new PeriodicTimer(LookEvery);
        while (!end.IsCancellationRequested && await timer.WaitForNextTickAsync())
            looks.Add(new Look(looks.Count * LookEvery.TotalMinutes, bot.ResidentMegabytes, bot.Handles, new FileInfo(Path.Combine(folder.FullName, "companion.db-wal")) is { Exists: true } log ? log.Length : 0));
        await writing;
        folder.Delete(recursive: true);
        return Tell([.. looks.Skip((int)(looks.Count * WarmUp))]);
    }

    private static int Tell(IReadOnlyList<Look> looks)
    {
        var slope = Slope(looks) * 10;
        var (first, last, log) = (looks[0], looks[^1], looks.Max(static look => look.Log));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_number} messages; memory {first.Megabytes:0.0} to {last.Megabytes:0.0} MB, {slope:+0.00;-0.00} MB in ten minutes; open files {first.Handles} to {last.Handles}, at most {looks.Max(static look => look.Handles)}; write-ahead log at most {log / 1048576.0:0.0} MB"));
        return slope <= MostSlope && last.Handles <= first.Handles + MoreHandles && log <= MostLog ? 0 : 1;
    }

    // Least squares.
    private static double Slope(IReadOnlyList<Look> looks)
    {
        var (time, memory) = (looks.Average(static look => look.Minute), looks.Average(static look => look.Megabytes));
        return looks.Sum(look => (look.Minute - time) * (look.Megabytes - memory)) / looks.Sum(look => (look.Minute - time) * (look.Minute - time));
    }

    private static async Task WriteAsync(Subject bot, ConnectorStub connector, CancellationToken end)
    {
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", connector.Token());
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1) / EachSecond);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
            {
                var number = _number++;
                var person = string.Create(CultureInfo.InvariantCulture, $"person-{number % People}");
                using var body = new StringContent(connector.Question(string.Create(CultureInfo.InvariantCulture, $"1-{number}"), $"a:{person}", person, Words[number % Words.Length]), Encoding.UTF8, "application/json");
                using var answer = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), body, end);
                answer.EnsureSuccessStatusCode();
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private sealed record Look(double Minute, double Megabytes, int Handles, long Log);
}
