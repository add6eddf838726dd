using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Bot.Tests.Chat;

/// <summary>The bot as people meet it: the real program, the real Agents Playground, a real browser.</summary>
public sealed class ChatTests(LiveChat chat) : IClassFixture<LiveChat>
{
    [Fact]
    public async Task Answers_in_the_personal_chat_with_its_source()
    {
        var page = await chat.OpenAsync();

        await LiveChat.SayAsync(page, "how often should I have supervision?");

        await page.GetByText("every 4 to 6 weeks").First.WaitForAsync();
        await page.GetByText("updated 16 May 2023").First.WaitForAsync();
    }

    [Fact]
    public async Task Answers_a_mention_in_a_channel()
    {
        var page = await chat.OpenAsync();
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "Neighbourhood MDT - General" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).First.WaitForAsync();

        await LiveChat.Box(page).PressSequentiallyAsync("@");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Framework Companion" }).ClickAsync();
        await LiveChat.SayAsync(page, "who counts as a carer?", "Post");

        await page.GetByText("A carer is anyone, child or adult").First.WaitForAsync();
    }

    [Fact]
    public async Task Keeps_a_thumb_that_is_pressed_under_an_answer()
    {
        var page = await chat.OpenAsync();
        await LiveChat.SayAsync(page, "what is MECC?");
        await page.GetByText("MECC stands for").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Like", Exact = true }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await RunningBot.UntilAsync(() => Count("SELECT count(*) FROM ratings JOIN answers USING (reference) WHERE is_helpful = 1") == 1);
    }

    [Fact]
    public async Task Opens_the_article_behind_an_answer()
    {
        var page = await chat.OpenAsync();
        await LiveChat.SayAsync(page, "who can supervise me?");

        var link = page.GetByRole(AriaRole.Link, new() { Name = "Types of supervision for link workers" }).Last;
        await link.WaitForAsync();
        await page.GotoAsync(await link.GetAttributeAsync("href") ?? "");

        await page.GetByText("Where this comes from").WaitForAsync();
    }

    [Fact]
    public async Task Answers_a_question_of_the_welcome_when_it_is_pressed()
    {
        var page = await chat.OpenAsync();
        await LiveChat.SayAsync(page, "help");

        await page.GetByRole(AriaRole.Button, new() { Name = "Who counts as a carer?" }).Last.ClickAsync();

        await page.GetByText("A carer is anyone, child or adult").First.WaitForAsync();
    }

    [Fact]
    public async Task Stops_patient_details_says_why_and_keeps_nothing()
    {
        var page = await chat.OpenAsync();

        await LiveChat.SayAsync(page, "my patient is 943 476 5919, what next?");

        await page.GetByText("That looked like a patient's details").First.WaitForAsync();
        Assert.DoesNotContain(Directory.GetFiles(chat.Folder, "companion.db*"), file => Holds(file, "943 476 5919"));
    }

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(chat.Folder, "companion.db")};Mode=ReadOnly;Pooling=False");
        return connection.ExecuteScalar<long>(sql);
    }

    private static bool Holds(string path, string words)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    }
}
