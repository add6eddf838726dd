using System.Text.RegularExpressions;
using Bot.Pages;
using Bot.Tests.Host;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Places.Strategy;

public sealed class StrategyTests(CountedRoom counted) : IClassFixture<CountedRoom>
{
    [Fact]
    public async Task Gives_those_who_lead_the_place_a_draft_of_what_may_be_shown()
    {
        var room = counted.Room;

        var post = await room.SayAsync(room.Own(PlacesRoom.Zoe), "strategy draft");
        var files = FilesOf(room, post).ToList();

        var text = System.Text.Encoding.UTF8.GetString(files.Single(static file => file.Name.EndsWith(".md", StringComparison.Ordinal)).Content);
        Assert.Contains("# Social prescribing: strategy draft for East", text, StringComparison.Ordinal);
        Assert.Contains("not an assurance document", text, StringComparison.Ordinal);
        Assert.Contains("36 of 42 people in 6 teams", text, StringComparison.Ordinal);
        Assert.Contains("| Topic | 1 Not yet", text, StringComparison.Ordinal);
        Assert.Contains("## Sources", text, StringComparison.Ordinal);
        Assert.DoesNotContain("team-a", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_to_anybody_else()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);

        Assert.Contains("You lead no place", (await room.SayAsync(room.Own(PlacesRoom.Tom), "strategy draft")).Text, StringComparison.Ordinal);
        Assert.Contains("Only those who lead", (await room.SayAsync(room.Own(PlacesRoom.Zoe), "strategy draft for Northshire")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_a_sound_Word_document_with_its_chart_and_the_numbers_as_a_table()
    {
        var room = counted.Room;
        var file = FilesOf(room, await room.SayAsync(room.Own(PlacesRoom.Zoe), "strategy draft")).Single(static file => file.Name.EndsWith(".docx", StringComparison.Ordinal));

        if (Environment.GetEnvironmentVariable("STRATEGY_DRAFT") is { } path) // To look at it in a word processor.
            await File.WriteAllBytesAsync(path, file.Content, TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(static fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Single(document.MainDocumentPart?.ChartParts ?? []);
        Assert.Contains("The table below says the same", document.MainDocumentPart?.Document?.OuterXml ?? "", StringComparison.Ordinal);
    }

    private static IEnumerable<OneTimeFile> FilesOf(PlacesRoom room, Post post) => Regex.Matches(post.Text, "files/(?<token>[0-9a-f]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        .Select(match => room.Bot.Services.GetRequiredService<OneTimeFiles>().TakeAsync(match.Groups["token"].Value).GetAwaiter().GetResult()).OfType<OneTimeFile>();
}
