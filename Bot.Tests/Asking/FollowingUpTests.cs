using Bot.Tests.Host;

namespace Bot.Tests.Asking;

public sealed class FollowingUpTests
{
    [Fact]
    public async Task Understands_a_question_that_goes_on_from_the_last()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("What supervision should a link worker have?");

        Assert.Contains("4 to 6 weeks", (await chat.SayAsync("and how often?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_more_of_the_same_and_never_the_same_again_until_there_is_no_more()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        var said = Sentences(await chat.SayAsync("Who counts as a carer?"));

        for (var more = await chat.SayAsync("say more"); !more.Text.StartsWith("I have no more", StringComparison.Ordinal); more = await chat.SayAsync("say more"))
        {
            Assert.DoesNotContain(Sentences(more), said.Contains);
            said.UnionWith(Sentences(more));
        }

        Assert.InRange(said.Count, 5, 100);
    }

    [Theory]
    [InlineData("new topic")]
    [InlineData("Forget this conversation.")]
    public async Task Forgets_what_it_was_about_when_told_to(string words)
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("What supervision should a link worker have?");

        await chat.SayAsync(words);

        Assert.DoesNotContain("4 to 6 weeks", (await chat.SayAsync("and how often?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_there_is_nothing_to_say_more_of()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        Assert.StartsWith("We have no topic just now", (await chat.SayAsync("say more")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_conversations_apart()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Personal().SayAsync("What supervision should a link worker have?");

        Assert.DoesNotContain("4 to 6 weeks", (await bot.Personal("29:tom").SayAsync("and how often?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_take_what_was_spoken_of_for_what_is_asked_now()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("What supervision should a link worker have?");

        Assert.StartsWith("I don't have that in my sources", (await chat.SayAsync("and what about pizza?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_questions_that_it_can_answer_in_the_personal_chat()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        var answer = await chat.SayAsync("Who counts as a carer?");

        var offered = answer.Card?["body"]?.AsArray().Select(element => (string?)element?["actions"]?[0]?["title"]).OfType<string>().ToList() ?? [];

        Assert.Equal("Say more", offered[0]);
        Assert.Equal("Training on carers", offered[^1]);
        Assert.Equal(4, offered.Count);
        foreach (var question in offered[1..3])
        {
            Assert.DoesNotContain("I don't have that", (await chat.SayAsync(question)).Text, StringComparison.Ordinal);
        }
    }

    // The sentences before the sources.
    private static HashSet<string> Sentences(Post post) =>
        [.. post.Text[..post.Text.LastIndexOf("\u00A0[1]", StringComparison.Ordinal)].Split(". ", StringSplitOptions.RemoveEmptyEntries)];
}
