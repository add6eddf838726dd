using Bot.Outbox;
using Bot.Tests.Commands;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Asking;

public sealed class RatingsTests
{
    private const string Administrator = "00000000-0000-0000-0000-000000000021";

    [Fact]
    public async Task Show_an_administrator_thumbs_and_remarks_by_article_newest_first()
    {
        await using var bot = await StartAsync();
        await RateAsync(bot, "29:amira", isHelpful: false, "too long");
        await RateAsync(bot, "29:priya", isHelpful: true, "just\n*right*");
        await bot.Database.WriteAsync(connection => connection.Execute("UPDATE ratings SET rated_on = '2026-01-02' WHERE remark = 'too long'"));

        var list = (await bot.Personal("29:tom").SayAsync("ratings")).Text;

        Assert.Matches(@"(?s)\*\*[^*]*[Cc]arers?[^*]*\*\*: 1 up, 1 down\n\n- [^\n]*, up: just \\\*right\\\*\n- 2 January 2026, down: too long", list);
    }

    [Theory]
    [InlineData("Amira")]
    [InlineData("29:amira")]
    [InlineData("00000000-0000-0000-0000-000000000020")]
    public async Task Name_nobody(string who)
    {
        await using var bot = await StartAsync();
        await RateAsync(bot, "29:amira", isHelpful: false, "too long");

        Assert.DoesNotContain(who, (await bot.Personal("29:tom").SayAsync("ratings")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(who, bot.Database.Read(connection => connection.ExecuteScalar<string>("SELECT hex(rater) || tenant_id || remark FROM ratings")) ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shown_to_nobody_else()
    {
        await using var bot = await StartAsync();
        await RateAsync(bot, "29:amira", isHelpful: false, "too long");

        Assert.Equal("Only an administrator can see how answers were rated.", (await bot.Personal().SayAsync("ratings")).Text);
    }

    [Fact]
    public async Task Are_shown_in_the_administrators_own_chat_when_asked_for_in_a_channel()
    {
        await using var bot = await StartAsync();
        await RateAsync(bot, "29:amira", isHelpful: false, "too long");

        Post[] posts = [await bot.Channel("29:tom").SayAsync("ratings"), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];

        Assert.Equal([bot.Personal("29:tom").Id], posts.Where(post => post.Text.Contains("too long", StringComparison.Ordinal)).Select(post => post.ConversationId), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Of_another_organisation_are_not_shown()
    {
        await using var bot = await StartAsync();
        await RateAsync(bot, "29:amira", isHelpful: false, "too long");
        await bot.Database.WriteAsync(connection => connection.Execute("UPDATE ratings SET tenant_id = 'another'"));

        Assert.Equal("No answer has been rated in the last year.", (await bot.Personal("29:tom").SayAsync("ratings")).Text);
    }

    [Fact]
    public async Task Are_shown_in_the_terminal_too()
    {
        using var folder = new TemporaryFolder();
        await using (var bot = await StartAsync(folder))
        {
            await RateAsync(bot, "29:amira", isHelpful: false, "too long\u001b[2J");
        }

        var run = await TerminalRun.OfAsync(folder.Path, ["ratings"]);

        Assert.Matches(@"(?m)^.*[Cc]arers?.*: 0 up, 1 down\n  .*, down: too long\[2J$", run.Output);
    }

    internal static Task<RunningBot> StartAsync(TemporaryFolder? folder = null) => RunningBot.StartAsync(folder: folder, adjust: builder =>
        builder.Configuration.AddInMemoryCollection([new("Administrators:People:0", Administrator)]));

    internal static async Task<Post> RateAsync(RunningBot bot, string person, bool isHelpful, string remark)
    {
        var answer = await bot.Personal(person).SayAsync("Who counts as a carer?");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        await bot.Personal(person).RateAsync(answer.MessageId, isHelpful, remark);
        return answer;
    }
}
