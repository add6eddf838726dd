using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class PersonalChatTests(LiveChat chat)
{
    private const string Guidance = "Supervision guidance for primary care network multidisciplinary teams";

    [Fact]
    public async Task Answers_with_the_number_of_its_source()
    {
        var answer = await AskAsync(await chat.OpenAsync());

        var words = answer.Locator("p").Filter(new() { HasText = "every 4 to 6 weeks" });

        await Expect(ChatPage.Number(words, "1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Names_the_source_of_a_number_with_its_age_and_link()
    {
        var answer = await AskAsync(await chat.OpenAsync());

        var source = answer.Locator("p").Filter(new() { HasText = Guidance });

        await Expect(ChatPage.Number(source, "1")).ToBeVisibleAsync();
        await Expect(source).ToContainTextAsync("updated 16 May 2023");
        await Expect(source.Locator("a[href^='https://']")).ToHaveTextAsync(Guidance);
    }

    [Fact]
    public async Task Shows_the_source_of_a_number_beside_it()
    {
        var page = await chat.OpenAsync();
        var answer = await AskAsync(page);

        await ChatPage.Number(answer, "1").First.HoverAsync();

        await Expect(page.Popover).ToContainTextAsync(Guidance);
        await Expect(page.Popover.Locator("a[href^='https://']")).ToContainTextAsync("From our article");
    }

    [Fact]
    public async Task Opens_the_article_behind_an_answer()
    {
        var page = await chat.OpenAsync();
        await page.SayAsync("who can supervise me?");
        var link = page.Message("In our words").GetByRole(AriaRole.Link, new() { Name = "Types of supervision for link workers" });

        var article = await page.FollowAsync(link);

        await Expect(article.GetByText("Where this comes from")).ToBeVisibleAsync();
        await article.CloseAsync(); // The browser slows the chat down while another page is in front.
    }

    [Fact]
    public async Task Says_that_its_sources_do_not_hold_the_answer()
    {
        var page = await chat.OpenAsync();

        await page.SayAsync("how do I bake sourdough bread on Mars?");

        await Expect(page.Message("I don't have that in my sources")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Shows_what_it_can_do()
    {
        var page = await chat.OpenAsync();

        await page.SayAsync("help");

        var card = page.Message("Words you can type");
        await Expect(card.GetByText("help", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(card.GetByText("about", new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Takes the picture of the README too: CHAT_PICTURE names the file.</summary>
    [Fact]
    public async Task Shows_a_whole_answer_and_what_to_ask_next_on_a_small_screen()
    {
        var page = await chat.OpenAsync();
        await page.ShrinkAsync(1280, 800);

        var answer = await AskAsync(page);

        await Expect(page.Message("You could also ask")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(answer).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.PictureAsync(Environment.GetEnvironmentVariable("CHAT_PICTURE") ?? Path.Combine(chat.Folder, "chat.png"));
    }

    private static async Task<ILocator> AskAsync(ChatPage page)
    {
        await page.SayAsync("how often should I have supervision?");
        var answer = page.Message("every 4 to 6 weeks");
        await Expect(answer).ToBeVisibleAsync();
        return answer;
    }
}
