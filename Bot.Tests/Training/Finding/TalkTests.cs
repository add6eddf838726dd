using System.Net;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.People;
using Cards.Training;

namespace Bot.Tests.Training.Finding;

public sealed class TalkTests
{
    [Theory]
    [InlineData("personal")]
    [InlineData("channel")]
    public async Task Finds_training_in_conversation(string kind)
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = kind is "personal" ? bot.Personal() : bot.Channel();

        var found = TextOf(await chat.SayAsync("any free e-learning on shared decision making?"));
        var narrowed = TextOf(await chat.SayAsync("any with a certificate"));

        Assert.Contains("1. PCI Shared Decision Making", found, StringComparison.Ordinal);
        Assert.Contains("about shared decision making; free; e-learning", found, StringComparison.Ordinal);
        Assert.Contains("**Not stated:** certificate", narrowed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_five_and_then_the_next()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        var first = await chat.SayAsync("training on supervision");
        var (status, _) = await chat.PressAsync(FoundCard.MoreVerb);
        var second = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("1 to 5 of ", LineIn(first, 1), StringComparison.Ordinal);
        Assert.StartsWith("6 to ", LineIn(second, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_wish_rules_everything_out_and_drops_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        var nothing = await chat.SayAsync("any webinars on loneliness?");
        await chat.PressAsync(NothingFoundCard.DropVerb, new JsonObject { [NothingFoundCard.Subject] = (string?)nothing.Card?["actions"]?[0]?["data"]?["subject"] });
        var dropped = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Contains("“webinar” rules everything out", TextOf(nothing), StringComparison.Ordinal);
        Assert.Contains("1. Tackling loneliness", TextOf(dropped), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_a_link_that_is_still_to_be_checked()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains("link still to be checked", TextOf(await bot.Personal().SayAsync("training on modules 1 to 6 social prescribing")), StringComparison.Ordinal);
        Assert.Contains("**No link yet**", TextOf(await bot.Personal("29:tom").SayAsync("training on loneliness")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_examples_that_find_something()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        var start = await chat.SayAsync("training");
        var examples = start.Card?["body"]?.AsArray().Select(static element => element?["actions"]?[0]).Where(static action => action is not null).ToList() ?? [];

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            await chat.PressAsync(StartCard.SearchVerb, example?["data"]?.DeepClone().AsObject());
            Assert.Contains("Save 1", (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Activity.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Forgets_the_search_with_the_conversation()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("training on supervision");
        await chat.SayAsync("forget this conversation");

        Assert.EndsWith("for: e-learning.", LineIn(await chat.SayAsync("only e-learning ones"), 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgets_the_search_with_the_person()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("training on supervision");
        await chat.PressAsync(ForgetMeCard.Verb);

        Assert.EndsWith("for: e-learning.", LineIn(await chat.SayAsync("only e-learning ones"), 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Means_the_search_by_more_only_while_nothing_else_was_said()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("training on supervision");
        await chat.SayAsync("how often should I have supervision?");

        Assert.DoesNotContain("6 to", (await chat.SayAsync("more")).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    private static string? LineIn(Post post, int at) => (string?)post.Card?["body"]?[at]?["text"];

    private static string TextOf(Post post) => string.Join('\n', post.Card?["body"]?.AsArray().Select(static element => (string?)element?["text"]) ?? []);
}
