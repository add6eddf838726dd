using System.Text.Json.Nodes;
using Bot.Packaging;
using Bot.Tests.Host;
using Bot.Training.Catalogue;

namespace Bot.Tests.Training.Sharing;

public sealed class SharingTests
{
    [Fact]
    public async Task Offers_cards_for_a_search_from_the_compose_box()
    {
        await using var bot = await RunningBot.StartAsync();

        var found = await SearchAsync(bot, "free e-learning on shared decision making");

        Assert.Equal(("result", "list"), ((string?)found?["type"], (string?)found?["attachmentLayout"]));
        Assert.Equal("PCI Shared Decision Making", (string?)found?["attachments"]?[0]?["preview"]?["content"]?["title"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)found?["attachments"]?[0]?["contentType"]);
    }

    [Fact]
    public async Task Gives_the_whole_card_with_each_so_that_picking_one_puts_it_before_colleagues()
    {
        await using var bot = await RunningBot.StartAsync();

        var found = (await SearchAsync(bot, "carers"))?["attachments"]?[0];

        Assert.Null(found?["preview"]?["content"]?["tap"]); // With a tap the client would ask for the card once more, which the Playground cannot.
        Assert.Equal((string?)found?["preview"]?["content"]?["title"], (string?)found?["content"]?["body"]?[0]?["text"]);
        Assert.Equal("training/save", (string?)found?["content"]?["actions"]?[0]?["verb"]);
    }

    [Fact]
    public async Task Begins_with_what_there_is_and_goes_on_where_the_list_ended()
    {
        await using var bot = await RunningBot.StartAsync();

        var (first, next) = (await SearchAsync(bot, null), await SearchAsync(bot, null, skip: 10));

        Assert.Equal(10, first?["attachments"]?.AsArray().Count);
        Assert.False(JsonNode.DeepEquals(first?["attachments"]?[0], next?["attachments"]?[0]));
    }

    [Fact]
    public async Task Says_so_when_nothing_fits()
    {
        await using var bot = await RunningBot.StartAsync();

        var found = await SearchAsync(bot, "astronomy");

        Assert.Equal("message", (string?)found?["type"]);
        Assert.StartsWith("I have no training that fits", (string?)found?["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_patient_data_in_the_search_box()
    {
        await using var bot = await RunningBot.StartAsync();

        var found = await SearchAsync(bot, "John Smith has COPD, NHS number 943 476 5919");

        Assert.Equal("message", (string?)found?["type"]);
    }

    [Theory]
    [InlineData("https://www.nalw.org.uk/cpd/", "NALW continuing professional development")]
    [InlineData("https://nalw.org.uk/cpd", "NALW continuing professional development")]
    [InlineData("https://www.nalw.org.uk/other", null)]
    [InlineData("https://www.personalisedcareinstitute.org.uk/?p=73479", null)] // Several resources share that page.
    public async Task Unfolds_a_link_that_the_catalogue_knows(string link, string? title)
    {
        await using var bot = await RunningBot.StartAsync();

        var (_, body) = await bot.Channel().InvokeAsync("composeExtension/queryLink", new JsonObject { ["url"] = link });

        Assert.Equal(title, (string?)JsonNode.Parse(body)?["composeExtension"]?["attachments"]?[0]?["content"]?["body"]?[0]?["text"]);
    }

    [Fact]
    public void The_manifest_names_only_domains_that_the_catalogue_leads_to()
    {
        var manifest = JsonNode.Parse(new TeamsPackage(Guid.NewGuid(), Guid.NewGuid(), "bot.example.org").Manifest());
        var domains = manifest?["composeExtensions"]?[0]?["messageHandlers"]?[0]?["value"]?["domains"]?.AsArray().Select(static domain => (string?)domain ?? "") ?? [];

        Assert.All(domains, static domain => Assert.Contains(TrainingCatalogue.Starters, resource => resource is { IsLinkVerified: true, Link: { } link } && IsIn(link.Host, domain)));
    }

    private static bool IsIn(string host, string domain) => domain.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(domain[1..], StringComparison.Ordinal) : string.Equals(host, domain, StringComparison.Ordinal);

    private static async Task<JsonNode?> SearchAsync(RunningBot bot, string? words, int skip = 0)
    {
        var parameter = words is null ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = "query", ["value"] = words };
        var (_, body) = await bot.Channel().InvokeAsync("composeExtension/query", new JsonObject
        {
            ["commandId"] = "findTraining",
            ["parameters"] = new JsonArray(parameter),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 },
        });
        return JsonNode.Parse(body)?["composeExtension"];
    }
}
