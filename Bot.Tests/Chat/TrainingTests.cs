using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class TrainingTests(LiveChat chat)
{
    [Fact]
    public async Task Is_found_narrowed_and_saved_and_stands_in_the_plan()
    {
        var page = await chat.OpenAsync();

        await page.SayAsync("training on shared decision making");
        await Expect(page.Message("for: about shared decision making.")).ToBeVisibleAsync();
        await page.SayAsync("only e-learning ones");
        var narrowed = page.Message("for: e-learning, about shared decision making.");
        await narrowed.GetByRole(AriaRole.Button, new() { Name = "Save 1 to my plan" }).ClickAsync();
        await Expect(page.Message("Saved to your plan as number 1")).ToBeVisibleAsync();
        await page.SayAsync("my plan");

        var plan = page.Message("Only you can see this. No lead or manager can.");
        await Expect(plan.GetByText("PCI Shared Decision Making").First).ToBeVisibleAsync();
        await plan.GetByText("Number 1: PCI Shared Decision Making").ClickAsync();
        await plan.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).ClickAsync();
        await Expect(page.Message("done on").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Is_found_from_the_box_in_which_people_write_to_each_other_and_put_before_them_as_a_card()
    {
        var page = await chat.OpenAsync();

        await page.GoToAsync("Morning huddle");
        await page.SearchAsync("findTraining", "query", "unpaid carers");
        await page.PickAsync("Making caring visible and valued");
        await page.SendAsync();

        await Expect(page.Heading("Making caring visible and valued")).ToBeVisibleAsync();
    }
}
