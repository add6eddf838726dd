using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Places.Tree;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Bot.Tests.Tab;

/// <summary>
/// The tab in a real browser, of a bot without credentials, for Tom: he leads his team, in which three check-ins have closed,
/// leads the place that it belongs to, has looked at his skills, and administers the bot, to which five people have put a question that it could not answer.
/// </summary>
public sealed class TabStage(Browser browser) : IAsyncLifetime
{
    private LeadRoom? _room;

    /// <summary>What the pages have complained of.</summary>
    internal List<string> Complaints { get; } = [];

    public string Address => $"{_room?.Bot.Http.BaseAddress}tab";

    public async ValueTask InitializeAsync()
    {
        var clock = new ShiftedClock();
        _room = await LeadRoom.OpenAsync(builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Configuration.AddInMemoryCollection(
            [
                new("Teams:AppId", null), new("Teams:TenantId", null), new("Teams:ClientSecret", null), new("Administrators:People:1", "00000000-0000-0000-0000-000000000021"),
            ]);
        });
        foreach (var (round, daysAgo) in ((int, int)[])[(0, 182), (1, 91), (2, 0)])
        {
            clock.Shift = -TimeSpan.FromDays(daysAgo);
            await _room.LaunchAsync();
            await AnswerAsync(_room, round);
            await LeadRoomClosing.CloseAsync(_room);
        }

        await _room.RestAsync();
        await TabRoom.AnswerForSkillsAsync(_room.Own(LeadRoom.Tom));
        await TabNorthshire.FillAsync(_room.Bot, _room.CheckIn, clock.GetUtcNow());
        await _room.Bot.Database.WriteAsync(static connection => TreeStore.AddLead(connection, TokenSmith.TenantId, new PlaceLead("east", TabNorthshire.IdOf(21), "Tom Ashworth")));
        await _room.RestAsync();
        foreach (var person in Enumerable.Range(30, 5))
            await _room.Own($"29:person-{person}").SayAsync("What colour is the supervision form in Aberdeen on Tuesdays?");
    }

    /// <summary>A page of the tab as Tom sees it, or somebody else by the last digits of their id, once its figures are there.</summary>
    public async Task<IPage> OpenAsync(string place, string look = "light", int width = 1280, int person = 21)
    {
        var page = await NewPageAsync(look, width);
        await page.AddInitScriptAsync($"sessionStorage.setItem('tab-person', '{TokenSmith.TenantId}/{TabNorthshire.IdOf(person)}')");
        await page.GotoAsync($"{Address}#/{place}");
        await ReadyAsync(page);
        return page;
    }

    /// <summary>An empty page in this look.</summary>
    public async Task<IPage> NewPageAsync(string look = "light", int width = 1280)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "tab")), "The tab is not built: Node.js 20 or later is needed");
        var page = await browser.OpenAsync();
        await page.SetViewportSizeAsync(width, 900);
        await TurnToAsync(page, look);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        return page;
    }

    /// <summary>Puts a page into another look, as its reader's system does.</summary>
    public static Task TurnToAsync(IPage page, string look) => page.EmulateMediaAsync(new()
    {
        ColorScheme = look is "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = look is "contrast" ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>Waits until nothing is being read or drawn any more.</summary>
    public static async Task ReadyAsync(IPage page)
    {
        await page.Locator("h1").WaitForAsync();
        await Assertions.Expect(page.Locator(".waiting")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".chart:not(:has(canvas))")).ToHaveCountAsync(0);
    }

    // Eight people differ around a level of each topic, which goes up with time.
    private static Task AnswerAsync(LeadRoom room, int round) => room.Bot.Database.WriteAsync(connection =>
    {
        foreach (var (person, difference) in ((int[])[0, 0, 1, -1, 1, 0, 2, -1]).Index())
        {
            foreach (var (place, domain) in room.CheckIn.Set.Domains.Index())
            {
                var page = new Page(domain.Items.Index().ToDictionary(
                    static item => item.Item.Id, item => Math.Clamp(1 + ((place * 5 + item.Index) % 3) + difference + (round * (place % 3) / 2), 1, 4), StringComparer.Ordinal));
                room.Bot.Services.GetRequiredService<Answering>().Submit(connection, room.CheckIn, person < 2 ? new[] { LeadRoom.Tom, LeadRoom.Amira }[person] : $"29:person-{28 + person}", domain.Id, page);
            }
        }
    });

    public ValueTask DisposeAsync() => _room?.DisposeAsync() ?? ValueTask.CompletedTask;
}
