using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Bench.Turns;

/// <summary>How long it takes from the start of the process to the first answer at the Connector, and what the idle process holds.</summary>
internal static class StartBench
{
    private const int Runs = 5;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        await using var connector = await ConnectorStub.StartAsync();
        for (var run = 1; run <= Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            await using var bot = await Subject.BotAsync(connector, folder.FullName);
            var ready = clock.Elapsed;
            connector.Begin();
            await AskAsync(bot, connector, run);
            await connector.FirstReplyAsync();
            var answered = clock.Elapsed;
            await Task.Delay(Idle);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"start {run}{(run == 1 ? " (indexing)" : "")}: ready {ready.TotalSeconds:F2} s, first answer {answered.TotalSeconds:F2} s, idle {bot.ResidentMegabytes:F0} MB"));
        }

        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task AskAsync(Subject bot, ConnectorStub connector, int run)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{bot.Address}/api/messages");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", connector.Token());
        request.Content = new StringContent(
            connector.Question(string.Create(CultureInfo.InvariantCulture, $"1-{run}"), "a:chat"), Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
