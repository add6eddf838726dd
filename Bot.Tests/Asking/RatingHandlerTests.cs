using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Asking;

public sealed class RatingHandlerTests
{
    [Theory]
    [InlineData("my patient is 943 476 5919")]
    [InlineData("I want to kill myself")]
    public async Task Keep_no_remark_that_screening_stops(string remark)
    {
        await using var bot = await RatingsTests.StartAsync();
        await RatingsTests.RateAsync(bot, "29:amira", isHelpful: false, remark);

        Assert.Equal(0, bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT is_helpful + count(remark) FROM ratings")));
    }

    [Fact]
    public async Task Keep_500_letters_of_a_remark()
    {
        await using var bot = await RatingsTests.StartAsync();
        await RatingsTests.RateAsync(bot, "29:amira", isHelpful: false, new string('x', 700));

        Assert.Equal(500, bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT length(remark) FROM ratings")));
    }

    [Fact]
    public async Task A_later_press_takes_the_remark_of_the_first_away()
    {
        await using var bot = await RatingsTests.StartAsync();
        var answer = await RatingsTests.RateAsync(bot, "29:amira", isHelpful: false, "too long");

        await bot.Personal().RateAsync(answer.MessageId, isHelpful: true);

        Assert.Equal((1, 0), bot.Database.Read(connection => connection.QuerySingle<(long, long)>("SELECT is_helpful, count(remark) FROM ratings")));
    }

    [Fact]
    public async Task Are_gone_after_a_year_with_their_remarks()
    {
        await using var bot = await RatingsTests.StartAsync();
        await RatingsTests.RateAsync(bot, "29:amira", isHelpful: false, "too long");

        foreach (var purge in bot.Services.GetServices<Purge>())
        {
            await bot.Database.WriteAsync(connection => purge.Run(connection, TimeProvider.System.GetUtcNow().AddDays(367)));
        }

        Assert.Equal(0, bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM ratings")));
    }
}
