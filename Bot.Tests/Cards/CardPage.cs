using Bot.Tests.Host;
using Cards;
using Microsoft.Playwright;

namespace Bot.Tests.Cards;

/// <summary>A page in a real browser where the official Adaptive Cards renderer draws cards.</summary>
public sealed class CardPage(Browser browser)
{
    private const string Empty =
        """
        <!doctype html><html lang="en-GB"><title>A card</title>
        <main style="max-width: 480px"><h1 style="position: absolute; left: -999px">A card</h1><article></article></main>
        """;

    private static readonly string[] Scripts =
    [
        "node_modules/adaptivecards/dist/adaptivecards.min.js",
        "node_modules/markdown-it/dist/markdown-it.min.js",
        "node_modules/axe-core/axe.min.js",
        "card-page.js",
    ];

    private readonly List<string> _console = [];
    private IPage? _page;

    /// <summary>Draws the card alone on the page; gives back what the renderer complained of.</summary>
    /// <param name="card">The card.</param>
    /// <param name="theme">One of Teams' themes: light, dark or contrast.</param>
    internal async Task<IReadOnlyList<string>> DrawAsync(Card card, string theme)
    {
        _page ??= await OpenAsync();
        _console.Clear();
        var complaints = await _page.EvaluateAsync<string[]>("([json, theme]) => drawCard(json, theme)", new[] { CardJson.Write(card), theme });
        await Assertions.Expect(_page.GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
        return [.. complaints, .. _console];
    }

    /// <summary>What axe finds wrong with the card that is drawn.</summary>
    internal async Task<IReadOnlyList<string>> CheckAccessAsync()
    {
        _page ??= await OpenAsync();
        return await _page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.flatMap(found => found.nodes.map(node => `${found.id}: ${node.html}`))");
    }

    private async Task<IPage> OpenAsync()
    {
        Assert.SkipUnless(Tools.NodePackages, "The renderer is not installed: npm ci --prefix Bot.Tests/Node");
        var page = await browser.OpenAsync();
        page.Console += (_, message) => _console.Add(message.Text);
        await page.SetContentAsync(Empty);
        foreach (var script in Scripts)
            await page.AddScriptTagAsync(new() { Path = Path.Combine(Tools.NodeFolder, script) });
        return page;
    }
}
