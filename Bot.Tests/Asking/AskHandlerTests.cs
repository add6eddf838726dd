using Bot.Tests.Host;
using Bot.Tests.Knowledge;
using Dapper;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Asking;

public sealed class AskHandlerTests
{
    [Fact]
    public async Task Answers_with_the_passage_and_its_source()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync("Who counts as a carer?");

        Assert.StartsWith("A carer is anyone", answer.Text, StringComparison.Ordinal);
        Assert.Contains("[1]", answer.Text, StringComparison.Ordinal);
        var claim = answer.Activity["entities"]?[0]?["citation"]?[0];
        Assert.Equal(1, (int?)claim?["position"]);
        Assert.StartsWith("https://", (string?)claim?["appearance"]?["url"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cites_each_source_that_the_words_rest_on_with_its_link()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync("How often should I get supervision?");

        Assert.Contains("\u00A0[1] [2] [3]\n", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\n[3] [Primary care workforce training hub career page on link workers](https://", answer.Text, StringComparison.Ordinal);
        var urls = answer.Activity["entities"]?[0]?["citation"]?.AsArray().Select(claim => (string?)claim?["appearance"]?["url"]) ?? [];
        Assert.Equal(3, urls.OfType<string>().Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Says_at_most_eighty_words_before_the_sources()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync("What is the workforce development framework?");

        var words = answer.Text[..answer.Text.LastIndexOf("\n\n[1] ", StringComparison.Ordinal)];
        Assert.InRange(words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 10, 83);
    }

    [Fact]
    public async Task Shows_a_list_as_a_list()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync("What are the six carer quality markers?");

        Assert.Contains("general practice:\n- identify and register carers\n- use the register", answer.Text, StringComparison.Ordinal);
        Assert.Contains("- build a carer-friendly culture.\n\nThe markers are in", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_words_of_an_article_of_ones_own_as_text_and_never_as_markup()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("own.md"), Sample.Article("# Supervision\n\n## Zebra \\[crossing\\](https://evil.example)\nWords on zebras.\n\nSources: a\n"), TestContext.Current.CancellationToken);
        await using var bot = await RunningBot.StartAsync(adjust: builder =>
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Knowledge:Folders:0"] = folder.Path }));

        foreach (var question in new[] { "zebra crossing", "how do I train a zebra to fly over the moon at night" })
        {
            var answer = await bot.Personal().SayAsync(question);
            Assert.Contains("Zebra", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("](https://evil", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Says_so_when_the_sources_hold_no_answer()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync("best pizza in naples");

        Assert.StartsWith("I don't have that in my sources", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_a_mention_in_the_thread_without_the_mention()
    {
        await using var bot = await RunningBot.StartAsync();
        var thread = bot.Channel();
        var activity = thread.Message("<at>Framework Companion</at>&nbsp;Who counts as a carer?\n");
        activity["entities"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Framework Companion</at>",
            ["mentioned"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "28:" + TokenSmith.AppId, ["name"] = "Framework Companion" },
        });

        await thread.SendAsync(activity);

        var answer = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(thread.Id, answer.ConversationId);
        Assert.StartsWith("A carer is anyone", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_a_thumb_with_its_answer_and_a_second_press_replaces_the_first()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        var answer = await chat.SayAsync("Who counts as a carer?");
        await RunningBot.UntilAsync(() => bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM sent")) == 1);

        var first = await chat.RateAsync(answer.MessageId, isHelpful: true);
        await chat.RateAsync(answer.MessageId, isHelpful: false);

        Assert.Equal((System.Net.HttpStatusCode.OK, "{}"), first);
        var kept = bot.Database.Read(connection => connection.Query<(string Passages, bool IsHelpful)>(
            "SELECT passages, is_helpful FROM ratings JOIN answers USING (reference)").Single());
        Assert.Contains("carers#", kept.Passages, StringComparison.Ordinal);
        Assert.False(kept.IsHelpful);
    }

    [Fact]
    public async Task Takes_a_thumb_that_names_no_message_for_the_last_answer_there()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("Who counts as a carer?");

        var (status, _) = await chat.RateAsync(messageId: null, isHelpful: true);

        Assert.Equal(System.Net.HttpStatusCode.OK, status);
        Assert.True(bot.Database.Read(connection => connection.ExecuteScalar<bool>("SELECT is_helpful FROM ratings JOIN answers USING (reference)")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("🙂")]
    [InlineData("asdf qwer zxcv")]
    public async Task Is_never_a_dead_end(string words)
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync(words);

        Assert.Contains("**help**", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_more_than_two_thousand_characters()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Personal().SayAsync(new string('a', 2001));

        Assert.Contains("too long", answer.Text, StringComparison.Ordinal);
    }
}
