using Bot.Documents;
using Bot.Documents.Folders;
using Bot.Tests.Host;
using Dapper;
using Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Documents.Folders;

public sealed class FolderLibraryTests : IAsyncLifetime
{
    private readonly TemporaryFolder _files = new();
    private RunningBot? _bot;

    private RunningBot Bot => _bot ?? throw new InvalidOperationException();

    private FolderLibrary Library => Bot.Services.GetRequiredService<FolderLibrary>();

    private WatchedFolder Folder => new(_files.Path);

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.StartAsync();
        await _bot.Services.GetRequiredService<FolderStore>().AddAsync(Folder);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        _files.Dispose();
    }

    [Fact]
    public async Task Puts_nothing_back_of_a_folder_that_is_removed_while_it_is_read()
    {
        await WriteAsync("The key hangs at reception.");
        var removal = Task.CompletedTask;

        await FillAsync(looksInside: true, () => removal = Library.RemoveAsync(Folder.Path, TestContext.Current.CancellationToken));
        await removal;
        Assert.Equal(["operator: documents added", "operator: documents removed"], Bot.Database.Read(static connection => connection.Query<string>("SELECT act FROM audit ORDER BY sequence").ToList()), StringComparer.Ordinal);
        var again = await FillAsync(looksInside: true);

        Assert.Null(again);
        Assert.DoesNotContain(await Bot.Services.GetRequiredService<KnowledgeBase>().CountAsync(TestContext.Current.CancellationToken), collection =>
            collection.Documents > 0 && string.Equals(collection.Name, Folder.Collection, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finds_a_change_again_when_the_reading_that_saw_it_was_broken_off()
    {
        await WriteAsync("One.");
        await FillAsync(looksInside: true);
        await WriteAsync("One and two.");
        using var end = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FillAsync(looksInside: false, end.Cancel, end.Token));

        Assert.Equal(1, (await FillAsync(looksInside: false))?.Changes.Changed);
    }

    [Fact]
    public async Task Keeps_what_it_has_of_a_file_that_cannot_be_opened_just_now_and_tries_again()
    {
        await WriteAsync("One.");
        await FillAsync(looksInside: true);
        await WriteAsync("One and two.");
        FolderReport? report;
        using (new FileStream(_files.File("a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            report = await FillAsync(looksInside: false);

        Assert.StartsWith("Not read again: a.txt.", Assert.Single(report?.Notices ?? []).Text, StringComparison.Ordinal);
        Assert.Equal((0, 1), (report?.Changes.Removed, report?.Changes.Unchanged));
        Assert.Equal(1, (await FillAsync(looksInside: false))?.Changes.Changed);
    }

    [Fact]
    public async Task At_a_glance_opens_nothing_where_nothing_has_changed()
    {
        await WriteAsync("One.");
        await FillAsync(looksInside: true);
        var opened = false;

        var report = await FillAsync(looksInside: false, () => opened = true);

        Assert.False(opened);
        Assert.False(report?.HasChanges);
    }

    [Fact]
    public async Task A_teams_folder_inside_one_for_everybody_keeps_its_files_to_itself()
    {
        Directory.CreateDirectory(_files.File("team"));
        await WriteAsync("One.");
        await File.WriteAllTextAsync(_files.File("team/b.txt"), "Two.", TestContext.Current.CancellationToken);
        await FillAsync(looksInside: true);
        var team = new WatchedFolder(_files.File("team"), "tenant|team");
        await Bot.Services.GetRequiredService<FolderStore>().AddAsync(team);

        foreach (var folder in Library.Folders)
            await Library.FillAsync(folder, looksInside: false, progress: null, TestContext.Current.CancellationToken);

        Assert.Equal([("a", null), ("b", "tenant|team")], Bot.Services.GetRequiredService<KnowledgeBase>().Documents
            .Where(static document => document.Id.StartsWith("file-", StringComparison.Ordinal)).Select(static document => (document.Title, document.Readers)).Order());
    }

    [Theory]
    [InlineData("", "tenant|team", "tenant|team")]
    [InlineData("inner", null, null)]
    public async Task Of_two_folders_for_the_same_files_the_narrower_or_the_outer_is_read(string inner, string? readers, string? read)
    {
        var path = Path.TrimEndingDirectorySeparator(_files.File(inner));
        Bot.Services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Documents.Add(path);
        await Bot.Services.GetRequiredService<FolderStore>().RemoveAsync(Folder.Path);
        await Bot.Services.GetRequiredService<FolderStore>().AddAsync(Folder with { Readers = readers });

        Assert.Equal(Folder with { Readers = read }, Assert.Single(Library.Folders));
    }

    private Task<FolderReport?> FillAsync(bool looksInside, Action? onProgress = null, CancellationToken? token = null) =>
        Library.FillAsync(Folder, looksInside, onProgress is null ? null : new Told(onProgress), token ?? TestContext.Current.CancellationToken);

    private Task WriteAsync(string words) => File.WriteAllTextAsync(_files.File("a.txt"), words, TestContext.Current.CancellationToken);

    private sealed class Told(Action act) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => act();
    }
}
