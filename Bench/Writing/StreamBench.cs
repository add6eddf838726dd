using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bench.Turns;

namespace Bench.Writing;

/// <summary>How long it takes from a question to the first line and the first words that are shown, with a model that writes 50 tokens a second.</summary>
internal static class StreamBench
{
    private const int Questions = 30;
    private const double MostSeconds = 2;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-");
        await using var model = await ModelStub.StartAsync();
        await using var connector = await ConnectorStub.StartAsync();
        await using var bot = await Subject.BotAsync(connector, folder.FullName, ("LanguageModel__Endpoint", model.Address), ("LanguageModel__Key", "a stub's"), ("LanguageModel__ChatModel", "stub"));
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", connector.Token());
        var (lines, words, wholes) = (new List<double>(), new List<double>(), new List<double>());
        for (var number = 0; number < Questions; number++)
        {
            var (line, first, whole) = await AskAsync(http, bot, connector, number);
            (lines, words, wholes) = ([.. lines, line], [.. words, first], [.. wholes, whole]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first question: a line after {lines[0]:F2} s, words after {words[0]:F2} s, all after {wholes[0]:F2} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Questions} questions, slowest: a line after {lines.Max():F2} s, words after {words.Max():F2} s, all after {wholes.Max():F2} s; half of them: words after {words.Order().ElementAt(Questions / 2):F2} s"));
        folder.Delete(recursive: true);
        return words.Max() <= MostSeconds ? 0 : 1;
    }

    private static async Task<(double Line, double Words, double Whole)> AskAsync(HttpClient http, Subject bot, ConnectorStub connector, int number)
    {
        var seen = new Dictionary<string, double>(StringComparer.Ordinal);
        var done = new TaskCompletionSource();
        var begun = Stopwatch.GetTimestamp();
        connector.Taken = activity =>
        {
            seen.TryAdd(KindOf(activity), Stopwatch.GetElapsedTime(begun).TotalSeconds);
            if (seen.ContainsKey("final"))
                done.TrySetResult();
        };
        using var body = new StringContent(connector.Question(string.Create(CultureInfo.InvariantCulture, $"1-{number}"), string.Create(CultureInfo.InvariantCulture, $"a:chat-{number}")), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri($"{bot.Address}/api/messages"), body);
        response.EnsureSuccessStatusCode();
        await done.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return (seen["informative"], seen["streaming"], seen["final"]);
    }

    private static string KindOf(JsonElement activity) =>
        activity.TryGetProperty("entities", out var entities)
        && entities.EnumerateArray().FirstOrDefault(static entity => entity.GetProperty("type").GetString() is "streaminfo") is { ValueKind: JsonValueKind.Object } place
            ? place.GetProperty("streamType").GetString() ?? "" : "";
}
