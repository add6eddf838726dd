using System.Reflection;
using Bot.Starting;
using Bot.Storage;
using Cards;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.Pages;

/// <summary>Registers links to the bot's own pages, and maps the pages.</summary>
internal static class PagesSetup
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<PagesOptions>, PagesOptionsRules>();
        services.AddOptions<PagesOptions>().BindSettings("Pages");
        return services.AddSingleton<PageLinks>().AddSingleton<WhereWordsGo>().AddSingleton<OneTimeFiles>().AddPurge(OneTimeFiles.Purge).AddHostedService<AddressNotice>();
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var (privacy, terms, style) = (Text("privacy.md"), Text("terms.md"), Text("page.css"));
        routes.MapGet("/", () => Results.Redirect("/about"));
        routes.MapGet("/about", (KnowledgeBase knowledge, WhereWordsGo words) => AboutPage.Of(knowledge, words));
        routes.MapGet("/privacy", (WhereWordsGo words) => PageHtml.Of("Privacy notice", privacy.Replace("{where words go}", words.Notice, StringComparison.Ordinal)));
        routes.MapGet("/terms", () => PageHtml.Of("Terms of use", terms));
        routes.MapGet("/articles", (KnowledgeBase knowledge, TimeProvider clock) => ArticlesPage.Of(knowledge, Today(clock)));
        routes.MapGet("/articles/{id}", (string id, KnowledgeBase knowledge, TimeProvider clock) => ArticlePage.Of(knowledge, id, Today(clock)));
        routes.MapGet("/files/{token}", (string token, OneTimeFiles files, HttpContext context) => OneTimeFilePage.Show(files, token, context));
        routes.MapPost("/files/{token}", (string token, OneTimeFiles files, HttpContext context) => OneTimeFilePage.GiveAsync(files, token, context));
        routes.MapGet("/page.css", () => Results.Text(style, "text/css"));
    }

    private static DateOnly Today(TimeProvider clock) => LondonDate.DayOf(clock.GetUtcNow());

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Bot.Pages.{name}") ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
