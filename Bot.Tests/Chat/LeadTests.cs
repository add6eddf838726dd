using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class LeadTests(LiveChat chat)
{
    private const string Channel = "Neighbourhood MDT - General";
    private const string OwnChat = "Personal Chat";
    private static readonly string[] LeftOut = ["Supervision and wellbeing", "Skills and careers", "Community capacity", "Data and learning", "Carers and inequalities"];

    // What each of the five chooses of a question, lowest level 0: different enough that nothing is held back.
    private static readonly string[] Choices = ["11212", "00112", "12233", "03312"];

    /// <summary>Takes the picture of the README too: RESULTS_PICTURE names the file.</summary>
    [Fact]
    public async Task Launches_a_check_in_that_five_people_answer_and_sees_its_charts_when_it_is_closed()
    {
        var page = await chat.OpenAsync();
        await LaunchAsync(page);
        await page.GoToAsync(Channel);
        await Expect(page.Thread("Open until").GetByText("fewer than 5 people so far")).ToBeVisibleAsync();

        foreach (var (index, mate) in TeamMate.Everyone.Index())
            await AnswerAsync(mate, index);
        await Expect(page.Thread("Open until").GetByText("5 of 6 people have answered")).ToBeVisibleAsync();
        await CloseAsync(page);

        await page.GoToAsync(Channel);
        await Expect(page.Thread("Closed on")).ToBeVisibleAsync();
        var results = page.Thread("5 of 6 people answered");
        var bar = results.GetByRole(AriaRole.Img, new() { Name = "Shared purpose and leadership, Total: 15" });
        await Expect(bar).ToBeVisibleAsync();
        await page.ShrinkAsync(1280, 1250);
        await page.PictureAsync(Environment.GetEnvironmentVariable("RESULTS_PICTURE") ?? Path.Combine(chat.Folder, "results.png"));
    }

    private static async Task LaunchAsync(ChatPage page)
    {
        await page.GoToAsync(Channel);
        await page.MentionAsync("check-in", "Post");
        await Expect(page.Thread("I have written to you in our own chat.")).ToBeVisibleAsync();
        await page.GoToAsync(OwnChat);
        var choose = page.Message("Start a check-in");
        await Expect(choose).ToBeVisibleAsync();
        await choose.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        var details = page.Message("Topics to ask about");
        await Expect(details).ToBeVisibleAsync();
        foreach (var topic in LeftOut)
            await details.GetByRole(AriaRole.Checkbox, new() { Name = topic }).UncheckAsync();
        await details.GetByRole(AriaRole.Button, new() { Name = "Start the check-in" }).ClickAsync();
        await Expect(page.Message("The check-in is open")).ToBeVisibleAsync();
    }

    private async Task AnswerAsync(TeamMate mate, int number)
    {
        var page = await chat.OpenForAsync(mate);
        await page.SayAsync("answer");
        await page.Message("Check-ins you can answer").GetByRole(AriaRole.Button, new() { Name = "Answer" }).ClickAsync();
        for (var topic = 1; topic <= 3; topic++)
        {
            var questions = page.Message($"Page {topic} of 3");
            await Expect(questions).ToBeVisibleAsync();
            await ChooseAsync(questions, number, topic);
            await questions.GetByRole(AriaRole.Button, new() { Name = topic < 3 ? "Save and next" : "Save and finish" }).ClickAsync();
        }

        await Expect(page.Message("9 of 9 questions")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    private static async Task ChooseAsync(ILocator questions, int number, int topic)
    {
        foreach (var (index, question) in (await questions.GetByRole(AriaRole.Radiogroup).AllAsync()).Index())
            await question.GetByRole(AriaRole.Radio).Nth(Choices[(topic + index) % Choices.Length][number] - '0').CheckAsync();
    }

    private static async Task CloseAsync(ChatPage page)
    {
        await page.GoToAsync(OwnChat);
        await page.SayAsync("manage");
        await page.Message("Manage this check-in").GetByRole(AriaRole.Button, new() { Name = "Close now" }).ClickAsync();
        await page.Message("Close now?").GetByRole(AriaRole.Button, new() { Name = "Yes, close now" }).ClickAsync();
        await Expect(page.Message("Closed. What came of it")).ToBeVisibleAsync();
    }
}
