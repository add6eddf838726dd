using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Asking;

public sealed class ReportHandlerTests
{
    [Theory]
    [InlineData("report this article: the codes are out of date", "reported: the codes are out of date")]
    [InlineData("Report article because the link is broken", "reported: the link is broken")]
    [InlineData("report this answer", "reported")]
    public async Task Shows_administrators_what_was_reported_without_a_name(string words, string shown)
    {
        await using var bot = await RatingsTests.StartAsync();
        await bot.Personal().SayAsync("Who counts as a carer?");

        var thanks = await bot.Personal().SayAsync(words);

        Assert.StartsWith("Thank you. Administrators will see it", thanks.Text, StringComparison.Ordinal);
        var list = (await bot.Personal("29:tom").SayAsync("ratings")).Text;
        Assert.Matches($@"[Cc]arers?[^*]*\*\*: 0 up, 1 down\n\n- [^\n]*, down: {shown}$", list.Split("\n\nThumbs")[0]);
        Assert.DoesNotContain("Amira", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_to_do_when_there_is_no_last_answer()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.StartsWith("I do not know which article you mean", (await bot.Personal().SayAsync("report this article")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_no_more_than_500_letters()
    {
        await using var bot = await RatingsTests.StartAsync();
        await bot.Personal().SayAsync("Who counts as a carer?");

        await bot.Personal().SayAsync($"report this article: {new string('x', 700)}");

        Assert.Equal("reported: ".Length + 500, bot.Database.Read(connection => connection.ExecuteScalar<int>("SELECT length(remark) FROM ratings")));
    }

    [Theory]
    [InlineData("can we report outcomes to the PCN?")]
    [InlineData("report writing for link workers")]
    public async Task Leaves_questions_about_reports_alone(string question)
    {
        await using var bot = await RatingsTests.StartAsync();
        await bot.Personal().SayAsync("Who counts as a carer?");

        await bot.Personal().SayAsync(question);

        Assert.Equal(0, bot.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM ratings")));
    }
}
