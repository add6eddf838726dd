using System.Net;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;

namespace Bot.Tests.Turns;

public sealed class TurnRunnerTests
{
    private const string Secret = "words that must not be shown";

    [Fact]
    public async Task A_fault_becomes_a_plain_apology_with_a_reference()
    {
        await using var bot = await StartAsync();

        var apology = await bot.Personal().SayAsync("fail");

        Assert.Matches(@"^Sorry, something went wrong .* \*\*[0-9A-Z]{4}-[0-9A-Z]{4}\*\*$", apology.Text);
        Assert.DoesNotContain(Secret, apology.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_names_the_turn_and_the_kind_of_fault_but_not_its_words()
    {
        await using var bot = await StartAsync();

        var apology = await bot.Personal().SayAsync("fail");

        var line = Assert.Single(bot.Log.Lines, line => line.EventId == 1001);
        Assert.Contains(nameof(TimeZoneNotFoundException), line.Text, StringComparison.Ordinal);
        Assert.Contains(apology.Text[^11..^2], line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Log.Lines, other => other.Text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_that_cannot_be_made_ends_in_an_apology_and_not_in_silence()
    {
        await using var bot = await StartAsync();

        Assert.StartsWith("Sorry", (await bot.Personal().SayAsync("fail later")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pressed_button_whose_work_fails_is_told_so_in_the_body()
    {
        await using var bot = await StartAsync();

        var (status, body) = await bot.Personal().PressAsync("fail");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Sorry, something went wrong", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thumb_whose_work_fails_in_a_channel_is_told_so_to_the_person_alone()
    {
        await using var bot = await StartAsync();

        await bot.Database.WriteAsync(connection => connection.Execute("DROP TABLE sent"));

        await bot.Channel().RateAsync("m1", isHelpful: true);

        var apology = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("Sorry", apology.Text, StringComparison.Ordinal);
        Assert.Equal(bot.Personal().Id, apology.ConversationId);
    }

    private static Task<RunningBot> StartAsync() => RunningBot.StartAsync(adjust: builder => builder.Services
        .AddTurnRoute(TurnRoute.ForWords<FailingHandler>("fail"))
        .AddTurnRoute(TurnRoute.ForVerb<FailingHandler>("fail"))
        .AddTurnRoute(TurnRoute.ForWords<FailingLaterHandler>("fail later")));

    private sealed class FailingHandler : ITurnHandler
    {
        public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => throw new TimeZoneNotFoundException(Secret);
    }

    private sealed class FailingLaterHandler : ITurnHandler
    {
        public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) =>
            Task.FromResult(TurnOutcome.Say(Message.Of("never said"), _ => throw new TimeZoneNotFoundException(Secret)));
    }
}
