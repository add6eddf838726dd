using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.People;

public sealed class ClosedChannelGateTests
{
    private const string Refusal = "I cannot work in private or shared channels.";

    [Theory]
    [InlineData("private", true)]
    [InlineData("shared", true)]
    [InlineData("Private", true)]
    [InlineData("standard", false)]
    [InlineData(null, false)]
    public async Task Turns_away_what_is_asked_in_a_private_or_shared_channel(string? type, bool isRefused)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal(isRefused, (await Team.ChannelOf(bot, "29:tom", type).SayAsync("Who counts as a carer?")).Text.StartsWith(Refusal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_the_presser_of_a_button_alone()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains(Refusal, (await Team.ChannelOf(bot, "29:tom", "private").PressAsync("ask")).Body, StringComparison.Ordinal);
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Help_in_a_crisis_is_given_there_too_in_the_persons_own_chat()
    {
        await using var bot = await RunningBot.StartAsync();

        Post[] posts = [await Team.ChannelOf(bot, "29:tom", "shared").SayAsync("I want to die"), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];

        var alone = Assert.Single(posts, post => post.IsIn("a:personal-29:tom"));
        Assert.Equal(ScreeningTexts.AboutChannel + ScreeningTexts.About(Concern.DangerToSelf), alone.Text);
    }
}
