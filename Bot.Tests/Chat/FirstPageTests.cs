using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class FirstPageTests(LiveChat chat)
{
    [Fact]
    public async Task Shows_the_welcome()
    {
        var page = await chat.OpenFirstAsync();

        await Expect(page.Message("Hello, I am Framework Companion")).ToContainTextAsync("Please leave out patient details");
    }

    [Fact]
    public async Task Answers_a_question_of_the_welcome_when_it_is_pressed()
    {
        var page = await chat.OpenFirstAsync();
        var question = page.Message("Hello, I am Framework Companion").GetByRole(AriaRole.Button, new() { Name = "Who counts as a carer?" });

        await question.ClickAsync();

        // An answer to a press repeats the question, which tells it from answers to the same words typed on other pages.
        await Expect(page.Message("Who counts as a carer? A carer is anyone, child or adult")).ToBeVisibleAsync();
    }
}
