using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class ThumbTests(LiveChat chat)
{
    [Theory]
    [InlineData("Like", true)]
    [InlineData("Dislike", false)]
    public async Task Is_kept_when_it_is_pressed_under_an_answer(string thumb, bool isHelpful)
    {
        var page = await AskAsync();
        var before = Ratings(isHelpful);

        await page.RateAsync(thumb);

        await RunningBot.UntilAsync(() => Ratings(isHelpful) == before + 1);
    }

    [Fact]
    public async Task Leaves_room_for_another_question()
    {
        var page = await AskAsync();
        await page.RateAsync("Like");

        await page.SayAsync("who counts as a carer?");

        await Expect(page.Message("A carer is anyone, child or adult")).ToBeVisibleAsync();
    }

    private async Task<ChatPage> AskAsync()
    {
        var page = await chat.OpenAsync();
        await page.SayAsync("what is MECC?");
        await Expect(page.Message("MECC stands for")).ToBeVisibleAsync();
        return page;
    }

    private long Ratings(bool isHelpful)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(chat.Folder, "companion.db")};Mode=ReadOnly;Pooling=False");
        return connection.ExecuteScalar<long>(
            "SELECT count(*) FROM ratings JOIN answers USING (reference) WHERE is_helpful = @isHelpful", new { isHelpful });
    }
}
