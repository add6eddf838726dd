using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class SharedChatTests(LiveChat chat)
{
    [Fact]
    public async Task Answers_a_mention_in_a_group()
    {
        var page = await chat.OpenAsync();
        await page.GoToAsync("Morning huddle");

        await page.MentionAsync("who counts as a carer?");

        await Expect(page.Message("A carer is anyone, child or adult")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answers_a_mention_in_a_channel_under_its_post()
    {
        var page = await chat.OpenAsync();
        await page.GoToAsync("Neighbourhood MDT - General");

        await page.MentionAsync("who counts as a carer?", "Post");

        await Expect(page.Thread("who counts as a carer?").GetByText("A carer is anyone, child or adult")).ToBeVisibleAsync();
    }
}
