using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Tests.CheckIns;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Chat;

[Collection<OneChat>]
public sealed class LeadTests(LiveChat chat)
{
    private const string Channel = "Neighbourhood MDT - General";
    private const string OwnChat = "Personal Chat";
    private static readonly string[] People = ["amira-khan", "tom-ashworth", "priya-nair", "grace-okafor", "joe-bennett", "ewan-price"];

    /// <summary>Takes pictures for the README too: LEAD_PICTURES names their folder.</summary>
    [Fact]
    public async Task Launches_and_closes_a_check_in_and_sees_its_charts()
    {
        var page = await chat.OpenAsync();
        await LaunchAsync(page);

        await page.GoToAsync(Channel);
        var card = page.Thread("Open until");
        await Expect(card.GetByText("fewer than 5 people so far")).ToBeVisibleAsync();
        await PictureAsync(page, "card");

        Answer();
        await CloseAsync(page);

        await page.GoToAsync(Channel);
        await Expect(page.Thread("Closed on")).ToBeVisibleAsync();
        var results = page.Thread("6 of 6 people answered");
        await Expect(results.Locator("svg [role=img], svg rect, canvas").First).ToBeVisibleAsync();
        await PictureAsync(page, "results");
    }

    private async Task LaunchAsync(ChatPage page)
    {
        await page.GoToAsync(Channel);
        await page.MentionAsync("check-in", "Post");
        await Expect(page.Thread("I have written to you in our own chat.")).ToBeVisibleAsync();
        await page.GoToAsync(OwnChat);
        var choose = page.Message("Start a check-in");
        await Expect(choose).ToBeVisibleAsync();
        await PictureAsync(page, "choose");
        await choose.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        var details = page.Message("Topics to ask about");
        await Expect(details).ToBeVisibleAsync();
        await PictureAsync(page, "form");
        await details.GetByRole(AriaRole.Button, new() { Name = "Start the check-in" }).ClickAsync();
        await Expect(page.Message("The check-in is open")).ToBeVisibleAsync();
        await PictureAsync(page, "started");
    }

    private async Task CloseAsync(ChatPage page)
    {
        await page.GoToAsync(OwnChat);
        await page.SayAsync("manage");
        await PictureAsync(page, "manage");
        await page.Message("Manage this check-in").GetByRole(AriaRole.Button, new() { Name = "Close now" }).ClickAsync();
        await page.Message("Close now?").GetByRole(AriaRole.Button, new() { Name = "Yes, close now" }).ClickAsync();
        await Expect(page.Message("Closed. The results come")).ToBeVisibleAsync();
    }

    // As the bot's own turns do it, in the store of the running bot.
    private void Answer()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(chat.Folder, "companion.db")};Pooling=False");
        connection.Open();
        var (tenant, id) = connection.QuerySingle<(string, string)>("SELECT tenant_id, id FROM check_ins WHERE closed_at IS NULL AND cancelled_at IS NULL");
        var checkIn = CheckInStore.Find(connection, tenant, id) ?? throw new InvalidOperationException("It is gone.");
        var answering = new Answering(new Tags(Secret.In(new DataFolder(chat.Folder))), TimeProvider.System);
        foreach (var (index, person) in People.Index())
        {
            foreach (var domain in checkIn.Set.Domains)
                answering.Submit(connection, checkIn, $"29:{person}", domain.Id, CheckInRoom.PageOf(checkIn, domain.Id, ((index + domain.Id.Length) % 4) + 1));
        }
    }

    private async Task PictureAsync(ChatPage page, string name) =>
        await page.PictureAsync(Path.Combine(Environment.GetEnvironmentVariable("LEAD_PICTURES") ?? chat.Folder, $"lead-{name}.png"));
}
