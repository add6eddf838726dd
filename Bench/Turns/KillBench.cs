using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bench.Turns;

/// <summary>
/// Kills the bot again and again while twenty people write to it, then counts: everything that was acknowledged must
/// have been answered once the last start has settled.
/// </summary>
internal static class KillBench
{
    private const int Senders = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static int _number;

    public static async Task<int> RunAsync(int kills)
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        await using var connector = await ConnectorStub.StartAsync();
        var acknowledged = new ConcurrentBag<string>();
        for (var kill = 0; kill < kills; kill++)
        {
            await using var bot = await Subject.BotAsync(connector, folder.FullName);
            using var stop = new CancellationTokenSource();
            var senders = Enumerable.Range(0, Senders).Select(sender => WriteAsync(bot, connector, sender, acknowledged, stop.Token)).ToList();
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(50, 2000)));
            await bot.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(senders);
        }

        await using (await Subject.BotAsync(connector, folder.FullName))
        {
            var until = TimeProvider.System.GetUtcNow() + Patience;
            while (Lost(acknowledged, connector) > 0 && TimeProvider.System.GetUtcNow() < until)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }

        var lost = Lost(acknowledged, connector);
        var copies = connector.Answered.Values.Sum(count => count - 1);
        var integrity = IntegrityOf(Path.Combine(folder.FullName, "companion.db"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"kills: {kills}, acknowledged {acknowledged.Count}, lost {lost}, extra copies {copies}, integrity {integrity}"));
        folder.Delete(recursive: true);
        return lost == 0 && integrity is "ok" ? 0 : 1;
    }

    private static string? IntegrityOf(string store)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        return connection.ExecuteScalar<string>("PRAGMA integrity_check");
    }

    private static int Lost(ConcurrentBag<string> acknowledged, ConnectorStub connector) =>
        acknowledged.Count(id => !connector.Answered.ContainsKey(id));

    private static async Task WriteAsync(Subject bot, ConnectorStub connector, int sender, ConcurrentBag<string> acknowledged, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", connector.Token());
        while (!stop.IsCancellationRequested)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"0-{Interlocked.Increment(ref _number)}");
            try
            {
                using var body = new StringContent(connector.Question(id, $"a:chat-{sender}"), Encoding.UTF8, "application/json");
                using var answer = await http.PostAsync("/api/messages", body, stop);
                if (answer.StatusCode == HttpStatusCode.Accepted)
                {
                    acknowledged.Add(id);
                }
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                return;
            }
        }
    }
}
