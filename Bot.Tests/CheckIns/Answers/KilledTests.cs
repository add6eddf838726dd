using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.CheckIns.Answers;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Tests.Host;
using Cards.CheckIns.Answering;

namespace Bot.Tests.CheckIns.Answers;

/// <summary>The real program is killed while a crowd answers, and at a deadline; what it acknowledged counts once.</summary>
public sealed class KilledTests : IDisposable
{
    private const int People = 60;

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, bool> _acknowledged = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task Whatever_was_acknowledged_before_a_kill_is_stored_once(int acknowledgements)
    {
        await using var teams = await FakeTeams.StartAsync();
        var checkIn = await LaunchAsync(TimeSpan.FromDays(7));
        await using (var bot = await BotProcess.StartReadyAsync(_folder.Path))
        {
            var answering = CheckInRoom.People(People).Select(person => AnswerAsync(bot, teams, checkIn.Page, person)).ToList();
            await RunningBot.UntilAsync(() => _acknowledged.Count >= acknowledgements);
            await bot.KillAsync();
            await Task.WhenAll(answering);
        }

        await using (await BotProcess.StartReadyAsync(_folder.Path))
        {
        }

        await using var room = new CheckInRoom(_folder);
        var answered = CheckInRoom.People(People).Where(person => IsAnswered(room, checkIn.CheckIn, person)).ToList();
        Assert.Empty(_acknowledged.Keys.Except(answered, StringComparer.Ordinal));
        Assert.Equal((People, answered.Count), (room.Count("check_in_answers"), (int)room.Count("check_in_roster WHERE has_answered")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public async Task A_close_that_was_killed_happens_once_and_counts_everybody(int millisecondsIntoIt)
    {
        await using var teams = await FakeTeams.StartAsync();
        var (checkIn, page) = await LaunchAsync(TimeSpan.FromSeconds(8));
        await using (var bot = await BotProcess.StartReadyAsync(_folder.Path))
        {
            await Task.WhenAll(CheckInRoom.People(People).Select(person => AnswerAsync(bot, teams, page, person)));
            await UntilAsync(checkIn.ClosesAt + millisecondsIntoIt);
            await bot.KillAsync();
        }

        await using (await BotProcess.StartReadyAsync(_folder.Path))
        {
            await using var watching = new CheckInRoom(_folder);
            await RunningBot.UntilAsync(() => watching.Count("check_in_results") == 1);
        }

        await using var room = new CheckInRoom(_folder);
        Assert.Equal((People, _acknowledged.Count), (room.Results(checkIn)?.Answered, People));
        Assert.Equal((0, 0), (room.Count("check_in_answers"), room.Count("check_in_roster")));
        Assert.NotNull(room.Reread(checkIn).ClosedAt);
    }

    private async Task<(CheckIn CheckIn, JsonObject Page)> LaunchAsync(TimeSpan open)
    {
        await using var room = new CheckInRoom(_folder);
        var now = TimeProvider.System.GetUtcNow();
        var draft = room.Draft(People, domains: ["team"]) with { OpenedAt = now.ToUnixTimeMilliseconds(), ClosesAt = (now + open).ToUnixTimeMilliseconds(), RemindAt = null };
        var checkIn = await room.LaunchAsync(draft, CheckInRoom.People(People));
        var page = room.Get<Seals>().For(CheckInRoom.Channel, SealKind.CheckIn, AnswerDesk.IdOf(checkIn, 0));
        page["verb"] = AnswerPage.SaveVerb;
        foreach (var item in checkIn.Set.Domains[0].Items)
            page[Questions.ItemPrefix + item.Id] = "3";
        return (checkIn, page);
    }

    private static bool IsAnswered(CheckInRoom room, CheckIn checkIn, string person) =>
        room.Database.Read(connection => room.Answering.Find(connection, checkIn, person))?.Pages.Values.Any(static page => page.Ratings.Values.All(static level => level == 3)) == true;

    private static async Task UntilAsync(long moment)
    {
        var left = DateTimeOffset.FromUnixTimeMilliseconds(moment) - TimeProvider.System.GetUtcNow();
        await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, TestContext.Current.CancellationToken);
    }

    private async Task AnswerAsync(BotProcess bot, FakeTeams teams, JsonObject page, string person)
    {
        try
        {
            using var content = new StringContent(Activity(teams, page, person).ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await bot.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (response.StatusCode is HttpStatusCode.OK && body.Contains("your answers are saved", StringComparison.Ordinal))
                _acknowledged[person] = true;
        }
        catch (HttpRequestException)
        {
        }
    }

    private static JsonObject Activity(FakeTeams teams, JsonObject page, string person) => new()
    {
        ["type"] = "invoke",
        ["name"] = "task/submit",
        ["id"] = $"submit-{person}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = person },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "19:mdt@thread.tacv2;messageid=1", ["conversationType"] = "channel", ["tenantId"] = "tenant" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" }, ["team"] = new JsonObject { ["id"] = "team" } },
        ["value"] = new JsonObject { ["data"] = page.DeepClone() },
    };
}
