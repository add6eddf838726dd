using System.Diagnostics;
using Bot.Experts;
using Bot.Tests.Host;
using Bot.Training.Catalogue;
using Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Storage.Postgres;

/// <summary>What one instance changes reaches another within seconds.</summary>
public sealed class ChangesTests : IAsyncLifetime
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder _one = new();
    private readonly TemporaryFolder _other = new();
    private RunningBot? _here;
    private RunningBot? _there;

    private RunningBot Here => _here ?? throw new InvalidOperationException("Not started.");

    private RunningBot There => _there ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not installed.");
        _here = await RunningBot.StartAsync(folder: _one, adjust: Share);
        File.Copy(_one.File("companion.key"), _other.File("companion.key"));
        _there = await RunningBot.StartAsync(folder: _other, adjust: Share);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in new[] { _here, _there }.OfType<RunningBot>())
            await bot.DisposeAsync();
        _one.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task An_imported_resource()
    {
        var resource = TrainingCatalogue.Starters[0] with { Id = "zither" };

        await Here.Services.GetRequiredService<TrainingCatalogue>().ImportAsync([resource], TestContext.Current.CancellationToken);

        await ThereWithinAsync(() => There.Services.GetRequiredService<TrainingCatalogue>().Shelf.Resources.Any(static found => found.Id is "zither"));
    }

    [Fact]
    public async Task An_experts_article()
    {
        var article = new CuratedArticle
        {
            QuestionId = "q1",
            TenantId = TokenSmith.TenantId,
            Title = "Zithers",
            Question = "May I bring a zither?",
            Answer = "Yes: ask the duty manager first.",
            Role = "Link worker",
            AuthorId = "29:tom",
            AnsweredOn = "2026-11-01",
            ReviewBy = "2027-11-01",
        };
        await Here.Database.WriteAsync(connection =>
        {
            CuratedArticleStore.Draft(connection, article);
            CuratedArticleStore.TryApprove(connection, article);
            Here.Services.GetRequiredService<CuratedShelf>().Changed(connection);
        });

        await ThereWithinAsync(() => There.Services.GetRequiredService<KnowledgeBase>().Documents.Any(static document => document.Title is "Zithers"));
    }

    [Fact]
    public async Task A_file_that_waits_to_be_fetched()
    {
        var link = Here.Services.GetRequiredService<Bot.Pages.OneTimeFiles>().Offer(new("plan.csv", "text/csv", "a,b"u8.ToArray()));

        await ThereWithinAsync(() => There.Services.GetRequiredService<Bot.Pages.OneTimeFiles>().NameOf(link?.Segments[^1] ?? "") is "plan.csv");
    }

    private static async Task ThereWithinAsync(Func<bool> isThere)
    {
        var since = Stopwatch.StartNew();
        await RunningBot.UntilAsync(isThere);
        Assert.InRange(since.Elapsed, TimeSpan.Zero, Longest);
    }

    private void Share(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(
        [new("Storage:Postgres", PostgresServer.Shared.DatabaseOf(_one.Path)), new("Pages:Address", "https://companion.example.nhs.uk")]);
}
