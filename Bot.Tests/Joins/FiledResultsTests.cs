using System.IO.Compression;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Tests.Summaries;
using Cards;

namespace Bot.Tests.Joins;

public sealed class FiledResultsTests
{
    private const string Told = "The same figures are a workbook";

    [Fact]
    public async Task The_thread_is_told_once_the_workbook_is_in_the_channels_Files()
    {
        await using var both = await GraphRoom.OpenAsync(("FilesResults", "true"));
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        var told = await both.Room.NextAsync(Told);

        var put = Assert.Single(both.Calls(":/content"));
        var name = $"maturity-{LondonDate.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(both.Room.CheckIn.ClosedAt ?? 0)):O}.xlsx";
        Assert.EndsWith($"Files: {name}", told.Text, StringComparison.Ordinal);
        Assert.Contains($"/{name}:/", put.Route, StringComparison.Ordinal);
        using var workbook = new ZipArchive(new MemoryStream(put.Bytes));
        Assert.Contains(workbook.Entries, static entry => entry.FullName.Contains("/worksheets/", StringComparison.Ordinal));
        Assert.StartsWith("19:mdt@thread.tacv2;messageid=", told.ConversationId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_told_of_a_workbook_that_could_not_be_put_there()
    {
        await using var both = await GraphRoom.OpenAsync(("FilesResults", "true"));
        both.Graph.Fault = static request => request.Route.EndsWith("/filesFolder", StringComparison.Ordinal) ? FakeGraphAnswer.Error(404) : null;
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        await RunningBot.UntilAsync(() => both.Room.Bot.Database.Read(OutboxStore.Count) is (0, 1));
        Assert.DoesNotContain(await both.Room.RestAsync(), static post => post.Text.Contains(Told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, "true")]
    [InlineData(7, "false")]
    public async Task There_is_none_of_too_few_answers_or_where_it_is_not_set_up(int people, string isOn)
    {
        await using var both = await GraphRoom.OpenAsync(("FilesResults", isOn));
        await SummaryPosts.CloseAsync(both.Room, people);

        await SummaryPosts.LedgerAsync(both.Room);
        Assert.DoesNotContain(await both.Room.RestAsync(), static post => post.Text.Contains(Told, StringComparison.Ordinal));
        Assert.Empty(both.Calls("/filesFolder"));
    }
}
