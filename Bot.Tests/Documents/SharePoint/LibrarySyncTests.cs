using Bot.Documents.SharePoint;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Documents.SharePoint;

public sealed class LibrarySyncTests : LibraryRoom
{
    [Fact]
    public async Task Reads_every_page_and_names_each_file_with_its_link()
    {
        for (var place = 0; place < 5; place++)
        {
            Graph.Drive.Put($"f{place}", $"file{place}.txt", "Words."u8.ToArray());
        }

        Assert.Null(await SyncAsync());

        Assert.Equal(["file0", "file1", "file2", "file3", "file4"], Titles(), StringComparer.Ordinal);
        var source = Assert.Single(Documents()[0].Sources);
        Assert.Equal(new Uri("https://example.sharepoint.com/f0"), source.Url);
        Assert.Equal(new DateOnly(2026, 11, 20), source.Date);
        Assert.Equal(Organisation, Documents()[0].Readers);
    }

    [Fact]
    public async Task Lets_nothing_be_found_of_a_library_that_was_closed_while_it_was_read()
    {
        Graph.Drive.Put("a", "a.txt", "One."u8.ToArray());

        await SyncAsync(isKept: false);

        Assert.Empty(Documents());
    }

    [Fact]
    public async Task Fetches_only_what_has_changed()
    {
        Graph.Drive.Put("a", "a.txt", "One."u8.ToArray());
        Graph.Drive.Put("b", "b.txt", "One."u8.ToArray());
        await SyncAsync();
        Graph.Drive.Put("b", "b.txt", "Two."u8.ToArray());

        await SyncAsync();

        Assert.Equal(["GET /download/a", "GET /download/b", "GET /download/b"], Fetched(), StringComparer.Ordinal);
        Assert.Contains(Documents(), static document => document.Markdown.Contains("Two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leaves_nothing_of_what_was_deleted_there()
    {
        Graph.Drive.AddFolder("old", "Old");
        Graph.Drive.Put("a", "a.txt", "zorblaxcanary"u8.ToArray(), "old");
        Graph.Drive.Put("b", "b.txt", "Words."u8.ToArray());
        await SyncAsync();
        Graph.Drive.Delete("old");

        await SyncAsync();

        Assert.Equal(["b"], Titles(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Follows_a_new_name_and_a_move_out_of_the_folder()
    {
        Graph.Drive.AddFolder("open", "Open");
        Graph.Drive.AddFolder("closed", "Closed");
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray(), "open");
        Graph.Drive.Put("b", "b.txt", "Words."u8.ToArray(), "open");
        var open = Whole with { Folder = "open" };
        await SyncAsync(open);
        Graph.Drive.Put("a", "renamed.txt", "Words."u8.ToArray(), "open");
        Graph.Drive.Put("b", "b.txt", "Words."u8.ToArray(), "closed");

        await SyncAsync(open);

        Assert.Equal(["renamed"], Titles(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Reads_all_anew_where_graph_has_forgotten_what_it_told()
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        await SyncAsync();
        Graph.Drive.Delete("a");
        Graph.Drive.Put("b", "b.txt", "Words."u8.ToArray());
        Graph.Drive.Oldest = Graph.Drive.Now;

        Assert.Null(await SyncAsync());

        Assert.Equal(["b"], Titles(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Notes_only_what_has_changed()
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        Graph.Drive.Put("b", "b.txt", "Words."u8.ToArray());
        await SyncAsync();
        Graph.Drive.Delete("a");
        Graph.Drive.Put("b", "c.txt", "Words."u8.ToArray());

        await SyncAsync();

        Assert.Equal(["c.txt"], Bot.Services.GetRequiredService<LibraryStore>().Find(Whole.Collection).Tree.FilesBelow(null).Select(static each => each.Place), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_was_told_of_a_library_that_is_read_no_more_is_forgotten_too()
    {
        Graph.Drive.Put("bad", "bad.docx", [0xD0, 0xCF, 0x11, 0xE0]);
        await SyncAsync();
        Assert.Single(Notices());

        await Bot.Services.GetRequiredService<LibrarySync>().KeepOnlyAsync([], TestContext.Current.CancellationToken);

        Assert.Empty(Notices());
    }

    [Fact]
    public async Task Tries_again_to_fetch_a_file_that_could_not_be()
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        Graph.Fault = static request => request.Route.StartsWith("GET /download", StringComparison.Ordinal) ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable) : null;
        await SyncAsync();
        Assert.Equal("a.txt could not be fetched just now; it is tried again.", Assert.Single(Notices()).Text);

        Graph.Fault = static _ => null;
        await SyncAsync();

        Assert.Equal(["a"], Titles(), StringComparer.Ordinal);
        Assert.Empty(Notices());
    }

    [Fact]
    public async Task Tells_what_could_not_be_read_and_does_not_fetch_it_again()
    {
        Graph.Drive.Put("bad", "bad.docx", [0xD0, 0xCF, 0x11, 0xE0]);
        Graph.Drive.Put("large", "large.pdf", [1], size: 30 << 20);
        Graph.Drive.Put("picture", "picture.png", [1]);

        await SyncAsync();
        await SyncAsync();

        Assert.Equal(["GET /download/bad"], Fetched(), StringComparer.Ordinal);
        Assert.Equal(["bad.docx", "large.pdf"], Notices().Select(static notice => notice.File), StringComparer.Ordinal);
        Assert.All(Notices(), static notice => Assert.True(notice.IsRefused));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://example.org/a")]
    public async Task Fetches_from_no_address_that_is_not_safe(string address)
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        Graph.Drive.DownloadAddress = address;

        await SyncAsync();

        Assert.Empty(Titles());
    }

    [Fact]
    public async Task A_library_that_is_read_no_more_leaves_nothing()
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        await SyncAsync();

        await Bot.Services.GetRequiredService<LibrarySync>().KeepOnlyAsync([], TestContext.Current.CancellationToken);

        Assert.Empty(Titles());
        Assert.Null(Bot.Services.GetRequiredService<LibraryStore>().Find(Whole.Collection).Link);
    }
}
