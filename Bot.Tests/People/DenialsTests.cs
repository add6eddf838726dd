using Bot.People;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.People;

public sealed class DenialsTests
{
    [Theory]
    [InlineData("allow guests", "denied: change of guests")]
    [InlineData("lead add", "denied: change of leads")]
    [InlineData("check-in", "denied: launch")]
    [InlineData("summary now", "denied: summaries")]
    [InlineData("invite competencies", "denied: invitation")]
    [InlineData("unanswered topics", "denied: unanswered topics")]
    [InlineData("ratings", "denied: ratings")]
    public async Task Are_noted_with_who_and_when_and_once_an_hour(string words, string act)
    {
        await using var bot = await LeadsTests.StartAsync();

        for (var time = 0; time < 3; time++)
            Assert.StartsWith("Only", await LeadsTests.SayAsync(bot, "29:amira", words), StringComparison.Ordinal);

        Assert.Equal([act], ActsOf(bot, "29:amira"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Are_not_noted_of_what_may_be_done()
    {
        await using var bot = await LeadsTests.StartAsync();

        await LeadsTests.SayAsync(bot, "29:tom", "allow guests");

        Assert.Equal(["allow guests"], bot.Database.Read(static connection => connection.Query<string>("SELECT act FROM audit").ToList()), StringComparer.Ordinal);
    }

    private static List<string> ActsOf(RunningBot bot, string person) => bot.Database.Read(connection =>
        bot.Services.GetRequiredService<Audit>().Of(connection, new Whose(TokenSmith.TenantId, person)))?.Data.AsArray().Select(static note => (string?)note?["act"] ?? "").ToList() ?? [];
}
