using Bot.Tests.Host;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Tab;

/// <summary>The tab in a frame of what plays Teams: a page at Teams' address that answers the tab as Teams does.</summary>
[Collection<OneTab>]
public sealed class TabInTeamsTests(TabRoom room, Browser browser)
{
    // At a public address, as Teams shows it: a browser keeps pages of the internet away from this machine.
    private const string Companion = "https://companion.example.nhs.uk/";

    [Fact]
    public async Task Shows_its_team_to_the_person_of_the_token_in_Teams_look()
    {
        var page = await OpenAsync("https://teams.microsoft.com/");
        var tab = page.FrameLocator("iframe");

        await Expect(tab.GetByRole(AriaRole.Heading, new() { Name = "Neighbourhood MDT" })).ToBeVisibleAsync();
        await Expect(tab.Locator(".look-dark")).ToBeVisibleAsync();
        await Expect(tab.GetByText("Be somebody else")).ToHaveCountAsync(0);

        await page.EvaluateAsync("tell('themeChange', ['contrast'])");
        await Expect(tab.Locator(".look-contrast")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Is_not_shown_by_another_site()
    {
        var complaints = new List<string>();
        var page = await OpenAsync("https://elsewhere.example.org/", complaints);

        await Expect(page.FrameLocator("iframe").Locator("#root")).ToHaveCountAsync(0);
        Assert.Contains(complaints, static words => words.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private async Task<IPage> OpenAsync(string host, List<string>? complaints = null)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "tab")), "The tab is not built: Node.js 20 or later is needed");
        var page = await browser.OpenAsync();
        page.Console += (_, message) => complaints?.Add(message.Text);
        await page.RouteAsync($"{host}**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Host($"{Companion}tab") }));
        await page.RouteAsync($"{Companion}**", async route => await route.FulfillAsync(new()
        {
            Response = await route.FetchAsync(new() { Url = $"{room.Room.Bot.Http.BaseAddress}{route.Request.Url[Companion.Length..]}" }),
        }));
        await page.GotoAsync(host);
        return page;
    }

    private string Host(string tab) =>
        $$"""
        <!doctype html><title>Teams</title><iframe src="{{tab}}" width="900" height="700"></iframe>
        <script>
          const tab = document.querySelector('iframe').contentWindow;
          const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } });
          const context = { theme: 'dark', locale: 'en-gb', hostClientType: 'web', hostName: 'Teams', teamId: '{{Team.Id}}' };
          const answers = { initialize: ['content', 'web', runtime, '2.0.0'], getContext: [context], 'authentication.getAuthToken': [true, '{{TabRoom.TokenOf(room.Room.Bot, 20)}}'] };
          const tell = (func, args) => tab.postMessage({ func, args }, '*');
          addEventListener('message', ({ data }) => {
            const { id, uuid, func } = data;
            if (answers[func]) tab.postMessage({ id, uuid, uuidAsString: data.uuidAsString, args: answers[func] }, '*');
          });
        </script>
        """;
}
