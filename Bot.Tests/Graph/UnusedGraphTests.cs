using System.Net.Http.Json;
using Bot.Tests.Host;

namespace Bot.Tests.Graph;

public sealed class UnusedGraphTests
{
    [Fact]
    public async Task Is_not_loaded_by_a_bot_that_does_not_use_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded is read from /proc.");
        using var folder = new TemporaryFolder();
        await using var teams = await FakeTeams.StartAsync();
        teams.AnswerToRoster = Team.Roster;
        await using var bot = await BotProcess.StartReadyAsync(folder.Path);
        await AskAsync(bot, teams, "q1"); // Now the team has been heard from.

        Assert.Contains("leads this team", (await AskAsync(bot, teams, "q2")).Text, StringComparison.Ordinal);
        var loaded = await File.ReadAllTextAsync($"/proc/{bot.Id}/maps", TestContext.Current.CancellationToken);

        Assert.Contains("Bot.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Graph", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Kiota", loaded, StringComparison.Ordinal);
    }

    private static async Task<Post> AskAsync(BotProcess bot, FakeTeams teams, string id)
    {
        using var asked = await bot.Http.PostAsJsonAsync("/api/messages", WhoLeads(teams, id), TestContext.Current.CancellationToken);
        return await teams.NextAsync(TestContext.Current.CancellationToken);
    }

    private static object WhoLeads(FakeTeams teams, string id) => new
    {
        type = "message",
        id,
        text = "<at>Framework Companion</at> leads",
        channelId = "msteams",
        serviceUrl = teams.ServiceUrl,
        from = new { id = "29:amira" },
        recipient = new { id = "28:bot" },
        conversation = new { id = "19:mdt@thread.tacv2;messageid=17", conversationType = "channel", tenantId = TokenSmith.TenantId },
        channelData = new { team = new { id = Team.Id }, tenant = new { id = TokenSmith.TenantId } },
        entities = new[] { new { type = "mention", text = "<at>Framework Companion</at>", mentioned = new { id = "28:bot" } } },
    };
}
