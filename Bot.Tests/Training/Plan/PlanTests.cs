using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Training.Plan;
using Cards.People;
using Cards.Training;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Training.Plan;

public sealed class PlanTests
{
    private const string Resource = "pci-shared-decision-making";

    [Fact]
    public async Task Keeps_what_is_saved_started_and_done_with_minutes_points_and_a_reflection()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("free e-learning on shared decision making");

        Assert.Contains("Saved to your plan as number 1", (await chat.SayAsync("save 1")).Text, StringComparison.Ordinal);
        foreach (var words in (string[])["start 1", "done 1 in 40 minutes", "points 1: 1.5", "reflect 1: I will ask what matters first", "aim for 20 points a year"])
            await chat.SayAsync(words);
        var plan = TextOf(await chat.SayAsync("my plan"));

        Assert.Contains("40 minutes, 1.5 points, “I will ask what matters first”", plan, StringComparison.Ordinal);
        Assert.Contains("40 minutes, 1.5 points of the 20 that you aim for", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_all_of_it_by_buttons_and_forms_too()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await SaveAsync(bot, chat);
        var one = new JsonObject { [PlanCard.Item] = "1" };

        await chat.PressAsync(PlanCard.StartVerb, one);
        var (_, form) = await chat.PressAsync(PlanCard.DetailsVerb, one);
        await chat.PressAsync(PlanItemForm.SaveVerb, new JsonObject { [PlanCard.Item] = "1", [PlanItemForm.Minutes] = 25, [PlanItemForm.Points] = "2", [PlanItemForm.Reflection] = "Ask first" });
        var (_, done) = await chat.PressAsync(PlanCard.DoneVerb, one);
        var (_, gone) = await chat.PressAsync(PlanCard.RemoveVerb, one);

        Assert.Contains("Input.Number", form, StringComparison.Ordinal);
        Assert.Contains("25 minutes, 2 points, \\u201CAsk first\\u201D", done, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Nothing is in it yet", gone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_shown_and_changed_in_the_own_chat_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        await SaveAsync(bot, bot.Personal());

        var said = await bot.Channel().SayAsync("my plan");
        var (_, pressed) = await bot.Channel().PressAsync(PlanCard.ShowVerb);
        var other = TextOf(await bot.Personal("29:tom").SayAsync("my plan"));

        Assert.All([said.Text, pressed], static text => Assert.Contains("between you and me", text, StringComparison.Ordinal));
        Assert.DoesNotContain("Shared Decision", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_only_whoever_saves_in_a_channel()
    {
        await using var bot = await RunningBot.StartAsync();

        var (_, body) = await bot.Channel().PressAsync(SaveButton.Verb, new JsonObject { [SaveButton.Resource] = Resource });

        Assert.Contains("Saved to your plan as number 1", body, StringComparison.Ordinal);
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Takes_no_reflection_with_patient_data()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await SaveAsync(bot, chat);

        await chat.SayAsync("reflect 1: John Smith, NHS number 943 476 5919, liked it");
        await chat.PressAsync(PlanItemForm.SaveVerb, new JsonObject { [PlanCard.Item] = "1", [PlanItemForm.Reflection] = "John Smith has COPD, NHS number 943 476 5919" });
        await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Smith", TextOf(await chat.SayAsync("my plan")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_to_supervision_as_a_document_and_as_a_table()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await SaveAsync(bot, chat);
        await chat.SayAsync("reflect 1: =HYPERLINK(\"x\")");

        var links = (await chat.SayAsync("export my plan")).Card?["actions"];
        var document = await GetAsync(bot, (string?)links?[0]?["url"]);
        var table = Encoding.UTF8.GetString(await GetAsync(bot, (string?)links?[1]?["url"]));

        using var zip = new ZipArchive(new MemoryStream(document));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")?.Open() ?? Stream.Null);
        Assert.Contains("PCI Shared Decision Making", await body.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Number,What,Provider", table, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_part_of_my_data_and_is_forgotten()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await SaveAsync(bot, chat);

        var (_, held) = await chat.PressAsync("my-data");
        await chat.PressAsync(ForgetMeCard.Verb);

        Assert.Contains("Your learning plan", held, StringComparison.Ordinal);
        Assert.Contains("Nothing is in it yet", TextOf(await chat.SayAsync("my plan")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminds_at_the_time_that_was_chosen_until_it_is_paused()
    {
        var clock = new ManualClock();
        await using var bot = await RunningBot.StartAsync(await FakeTeams.StartAsync(clock), adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var (chat, round) = (bot.Personal(), bot.Services.GetRequiredService<NudgeRound>());
        await SaveAsync(bot, chat);

        Assert.Contains("Mondays at 08:30", TextOf(await chat.SayAsync("remind me on Mondays at 8:30")), StringComparison.Ordinal);
        await round.RunAsync();
        Assert.True(bot.Teams.IsQuiet); // Off until then: it is Sunday, nine o'clock.
        clock.Advance(TimeSpan.FromHours(24));
        await round.RunAsync();
        await round.RunAsync();

        var reminder = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Contains("0 begun, 1 still to begin", TextOf(reminder), StringComparison.Ordinal);
        await chat.SayAsync("pause reminders");
        clock.Advance(TimeSpan.FromDays(7));
        await round.RunAsync();
        Assert.True(bot.Teams.IsQuiet);
    }

    [Theory]
    [InlineData("2026-11-22T09:00:00Z", DayOfWeek.Monday, "08:30", "2026-11-23T08:30:00Z")]
    [InlineData("2026-11-23T08:30:00Z", DayOfWeek.Monday, "08:30", "2026-11-30T08:30:00Z")]
    [InlineData("2026-06-29T08:00:00Z", DayOfWeek.Monday, "09:30", "2026-06-29T08:30:00Z")]
    [InlineData("2026-03-28T12:00:00Z", DayOfWeek.Sunday, "01:30", "2026-03-29T01:30:00Z")]
    public void Falls_due_by_the_clocks_of_London(string now, DayOfWeek day, string time, string next) => Assert.Equal(
        DateTimeOffset.Parse(next, System.Globalization.CultureInfo.InvariantCulture),
        new Nudge(day, TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).NextAfter(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

    private static async Task SaveAsync(RunningBot bot, Conversation chat)
    {
        await chat.PressAsync(SaveButton.Verb, new JsonObject { [SaveButton.Resource] = Resource });
        await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<byte[]> GetAsync(RunningBot bot, string? url)
    {
        using var response = await bot.Http.PostAsync(new Uri(url ?? ""), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string TextOf(Post post) => string.Join('\n', post.Card?["body"]?.AsArray().Select(static element => (string?)element?["text"]) ?? []);
}
