using System.Net;
using System.Text.RegularExpressions;
using Bot.Tests.Host;
using Cards.CheckIns.Results;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bot.Tests.CheckIns.Results;

public sealed partial class ResultsTests
{
    [Fact]
    public async Task Stand_in_the_thread_of_the_card_with_a_chart_and_its_words()
    {
        await using var room = await LeadRoom.OpenAsync();

        var (card, results) = await CloseAsync(room, 8);

        Assert.Equal(card.ConversationId, results.ConversationId);
        var text = results.Card?.ToJsonString() ?? "";
        Assert.All(["Chart.HorizontalBar.Stacked", "8 of 9 people answered", "Answers range from", "What to try next"], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_too_few_are_talking_points_alone()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(4);

        await LeadRoomClosing.CloseAsync(room);

        var text = (await room.NextAsync("No results")).Card?.ToJsonString() ?? "";
        Assert.Contains("Fewer than 5 people answered", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chart", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4 of", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shown_question_by_question_in_a_persons_own_chat()
    {
        await using var room = await LeadRoom.OpenAsync();
        var (_, results) = await CloseAsync(room, 8);

        await room.In(LeadRoom.Amira).PressAsync(DomainResultsCard.Verb, LeadRoom.DataOf(results.Card, DomainResultsCard.Verb));

        var first = await room.NextAsync(static post => post.IsIn("a:personal-29:amira") && post.Card is not null);
        Assert.Contains("Topic 1 of 8", first.Card?.ToJsonString(), StringComparison.Ordinal);
        var second = await LeadRoom.PressAsync(room.Own(LeadRoom.Amira), DomainResultsCard.Verb, LeadRoom.DataOf(first.Card, DomainResultsCard.Verb));
        Assert.Contains("Topic 2 of 8", second.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_time_are_for_leads()
    {
        await using var room = await LeadRoom.OpenAsync();
        await CloseAsync(room, 8);

        await room.Own(LeadRoom.Amira).SendAsync(room.Own(LeadRoom.Amira).Message("results"));
        await room.NextAsync("No check-in of a team that you lead");
        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("results"));
        await room.NextAsync("Chart.Line");
    }

    [Fact]
    public async Task Of_two_check_ins_are_a_line_with_its_words_and_what_has_changed()
    {
        await using var room = await LeadRoom.OpenAsync();
        await CloseAsync(room, 8);
        var (_, second) = await CloseAsync(room, 9);

        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("results"));
        var over = (await room.NextAsync("Chart.Line")).Card?.ToJsonString() ?? "";

        Assert.Contains("too small to read", second.Card?.ToJsonString(), StringComparison.Ordinal);
        Assert.All(["2 check-ins have results", "8 of 9 people", "9 of 9 people", ", then ", "too small to read"], words => Assert.Contains(words, over, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_exported_by_links_that_work_once()
    {
        await using var room = await LeadRoom.OpenAsync();
        var (_, results) = await CloseAsync(room, 8);
        await room.In(LeadRoom.Tom).PressAsync(ResultsCard.ExportVerb, LeadRoom.DataOf(results.Card, ResultsCard.ExportVerb));
        var links = Link().Matches((await room.NextAsync("Each link works once")).Text).Select(static match => match.Groups["address"].Value).ToList();

        Assert.Contains("Save maturity-", await room.Bot.Http.GetStringAsync(links[0], TestContext.Current.CancellationToken), StringComparison.Ordinal); // Looking does not use it up.
        using var excel = await room.Bot.Http.PostAsync(links[0], null, TestContext.Current.CancellationToken);
        Assert.True(excel.Headers.CacheControl?.NoStore);
        await using var stream = await excel.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = workbook.WorkbookPart?.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList() ?? [];
        Assert.NotEmpty(cells);
        Assert.All(cells, static cell => Assert.Null(cell.CellFormula));
        using var again = await room.Bot.Http.PostAsync(links[0], null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);

        using var csv = await room.Bot.Http.PostAsync(links[1], null, TestContext.Current.CancellationToken);
        Assert.Equal(1 + (8 * 4), (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length); // Three questions and an aim in each of eight domains.
    }

    private static async Task<(Post Card, Post Results)> CloseAsync(LeadRoom room, int people)
    {
        var card = await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(people);
        await LeadRoomClosing.CloseAsync(room);
        return (card, await room.NextAsync("See each question"));
    }

    [GeneratedRegex(@"\((?<address>http[^)]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
