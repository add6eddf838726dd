using Bot.Outbox;
using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.People;

public sealed class GuestGateTests
{
    private const string Refusal = "I answer only this organisation's own people here.";
    private const string Question = "Who counts as a carer?";

    [Theory]
    [InlineData("29:priya", true)]
    [InlineData("29:tom", false)]
    [InlineData("29:nobody", false)]
    public async Task Turns_away_a_teams_guests_alone(string person, bool isRefused)
    {
        await using var bot = await StartAsync();

        Assert.Equal(isRefused, (await Team.ChannelOf(bot, person).SayAsync(Question)).Text.StartsWith(Refusal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lets_guests_ask_once_that_is_allowed_and_until_it_is_refused()
    {
        await using var bot = await StartAsync();
        var (amira, priya) = (Team.ChannelOf(bot, "29:amira"), Team.ChannelOf(bot, "29:priya"));

        Assert.Equal("Guests of this team may ask me now.", (await amira.SayAsync("allow guests")).Text);
        Assert.StartsWith("A carer is", (await priya.SayAsync(Question)).Text, StringComparison.Ordinal);
        await amira.SayAsync("Refuse guests.");
        Assert.StartsWith(Refusal, (await priya.SayAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_may_allow_it()
    {
        await using var bot = await StartAsync();

        Assert.Equal("Only a lead of this team or an administrator can change that.", (await Team.ChannelOf(bot, "29:tom").SayAsync("allow guests")).Text);
        Assert.StartsWith(Refusal, (await Team.ChannelOf(bot, "29:priya").SayAsync("allow guests")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_allowed_in_a_channel_of_the_team_alone()
    {
        await using var bot = await StartAsync();

        Assert.StartsWith("Say that in a channel", (await bot.Personal().SayAsync("allow guests")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_in_a_crisis_is_for_guests_too()
    {
        await using var bot = await StartAsync();

        Post[] posts = [await Team.ChannelOf(bot, "29:priya").SayAsync("I want to die"), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];

        Assert.Contains(posts, post => post.Text.EndsWith(ScreeningTexts.About(Concern.DangerToSelf), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Still_answers_when_the_roster_cannot_be_read(int status)
    {
        await using var bot = await StartAsync();
        bot.Teams.AnswerToRoster = _ => Results.StatusCode(status);

        Assert.StartsWith("A carer is", (await Team.ChannelOf(bot, "29:tom").SayAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guests_thumb_is_passed_over_in_silence()
    {
        await using var bot = await StartAsync();

        await Team.ChannelOf(bot, "29:priya").RateAsync(messageId: null, isHelpful: true);

        Assert.Equal((0, 0), bot.Database.Read(OutboxStore.Count));
    }

    private static async Task<RunningBot> StartAsync()
    {
        var bot = await RunningBot.StartAsync();
        bot.Teams.AnswerToRoster = Team.Roster;
        return bot;
    }
}
