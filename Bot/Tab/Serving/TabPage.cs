using System.Collections.Frozen;
using System.Security.Cryptography;
using Bot.Pages;

namespace Bot.Tab.Serving;

/// <summary>Hands out the tab's page and what belongs to it, as Vite has built them; without them, a page that says how to build it.</summary>
internal sealed class TabPage
{
    private const string NotBuilt =
        """
        # The tab is not built

        The bot itself runs. To build the tab, install [Node.js](https://nodejs.org) 20 or later and build again:

        ```
        dotnet build Bot
        ```

        When that does not help, `npm ci && npm run build` in the folder `Bot/Tab/Web` says why.
        """;

    private readonly string? _page;
    private readonly FrozenDictionary<string, string> _assets;

    public TabPage() : this(Path.Combine(AppContext.BaseDirectory, "wwwroot", "tab"))
    {
    }

    /// <param name="folder">What Vite has written.</param>
    public TabPage(string folder)
    {
        var (page, assets) = (Path.Combine(folder, "index.html"), Path.Combine(folder, "assets"));
        _page = File.Exists(page) ? File.ReadAllText(page) : null;
        _assets = (Directory.Exists(assets) ? Directory.GetFiles(assets) : []).ToFrozenDictionary(static path => Path.GetFileName(path), StringComparer.Ordinal);
    }

    public IResult Show(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        TabHeaders.ForPage(context.Response.Headers, nonce);
        return _page is null
            ? PageHtml.Of("The tab is not built", NotBuilt, StatusCodes.Status503ServiceUnavailable)
            : Results.Content(_page.Replace("{{NONCE}}", nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    public IResult Asset(HttpContext context, string name)
    {
        if (!_assets.TryGetValue(name, out var path) || TypeOf(name) is not { } type)
            return Results.NotFound();
        TabHeaders.ForAsset(context.Response.Headers);
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) || !_assets.TryGetValue($"{name}.br", out var compressed))
            return Results.File(path, type);
        context.Response.Headers.ContentEncoding = "br";
        return Results.File(compressed, type);
    }

    private static string? TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        _ => null,
    };
}
