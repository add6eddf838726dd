using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Teams;

/// <summary>The real program is killed while it works; what it acknowledged must come out all the same.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Messages = 40;
    private static readonly (string, string)[] NoLimits = [("Outbox__PerTenantASecond", "0"), ("Outbox__PerConversationASecond", "0")];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(25)]
    public async Task Whatever_was_acknowledged_before_a_kill_is_answered_after_it(int repliesBeforeTheKill)
    {
        await using var teams = await FakeTeams.StartAsync();
        var enough = new TaskCompletionSource();
        var answered = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        teams.Answer = post =>
        {
            answered.AddOrUpdate((string?)post.Activity["replyToId"] ?? "", 1, (_, count) => count + 1);
            if (answered.Count >= repliesBeforeTheKill)
            {
                enough.TrySetResult();
            }

            return null;
        };

        string[] acknowledged;
        await using (var bot = await BotProcess.StartReadyAsync(_folder.Path, NoLimits))
        {
            var sending = Enumerable.Range(0, Messages).Select(number => SendAsync(bot, teams, $"q{number}")).ToList();
            await (repliesBeforeTheKill == 0 ? Task.WhenAny(sending) : enough.Task);
            await bot.KillAsync();
            acknowledged = [.. (await Task.WhenAll(sending)).OfType<string>()];
        }

        Assert.NotEmpty(acknowledged);
        await using (await BotProcess.StartReadyAsync(_folder.Path, NoLimits))
        {
            await RunningBot.UntilAsync(() => Array.TrueForAll(acknowledged, answered.ContainsKey) && IsEmpty());
        }

        // One kill: what was on its way may come twice, nothing comes three times, and nothing comes that was not asked.
        Assert.All(answered, pair => Assert.InRange(pair.Value, 1, 2));
        Assert.All(answered.Keys, id => Assert.StartsWith("q", id, StringComparison.Ordinal));
    }

    private bool IsEmpty()
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("companion.db")};Mode=ReadOnly;Pooling=False");
        return connection.ExecuteScalar<long>("SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox)") == 0;
    }

    /// <summary>Sends one message; its id when it was acknowledged, null when the bot died first.</summary>
    private static async Task<string?> SendAsync(BotProcess bot, FakeTeams teams, string id)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["text"] = "Who counts as a carer?",
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "user-" + id },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = "chat-" + id, ["conversationType"] = "personal", ["tenantId"] = "tenant" },
        };
        try
        {
            using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await bot.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
            return response.StatusCode == HttpStatusCode.Accepted ? id : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
