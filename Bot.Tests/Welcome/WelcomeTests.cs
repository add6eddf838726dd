using Bot.Tests.Host;

namespace Bot.Tests.Welcome;

public sealed class WelcomeTests
{
    [Fact]
    public async Task Says_hello_once_for_an_install_however_often_Teams_tells()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        await chat.InstallAsync();
        await chat.InstallAsync();

        var hello = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Hello", hello.Card?.ToJsonString(), StringComparison.Ordinal);
        await chat.SayAsync("about");
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Says_hello_to_a_team_in_its_channel_and_tells_that_everyone_sees()
    {
        await using var bot = await RunningBot.StartAsync();

        await bot.Channel().InstallAsync();

        var hello = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Everyone here", hello.Card?.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("Help!")]
    [InlineData("HELLO")]
    [InlineData("hi.")]
    [InlineData(" hey ")]
    public async Task Shows_what_it_can_do(string words)
    {
        await using var bot = await RunningBot.StartAsync();

        var help = await bot.Personal().SayAsync(words);

        Assert.Contains("How I can help", help.Card?.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thanks")]
    [InlineData("Thank you!")]
    [InlineData("ok")]
    [InlineData("Cheers.")]
    [InlineData("bye")]
    public async Task Answers_a_kind_word_with_one_and_asks_for_no_thumb(string words)
    {
        await using var bot = await RunningBot.StartAsync();

        var reply = await bot.Personal().SayAsync(words);

        Assert.StartsWith("You are welcome", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("feedbackLoop", reply.Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_its_version_and_how_fresh_its_articles_are()
    {
        await using var bot = await RunningBot.StartAsync();

        var about = (await bot.Personal().SayAsync("about")).Card?.ToJsonString();

        Assert.Contains("Sources last read", about, StringComparison.Ordinal);
        Assert.Contains("\"32\"", about, StringComparison.Ordinal);
    }
}
