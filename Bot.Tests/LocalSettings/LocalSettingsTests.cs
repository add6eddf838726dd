using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.LocalSettings;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.LocalSettings;

public sealed class LocalSettingsTests
{
    private const string Lead = "Priya Nair, 01234 567890";

    [Fact]
    public async Task Says_that_a_local_matter_is_not_set_until_an_administrator_sets_it()
    {
        await using var bot = await StartAsync(TestAdministrator);
        var chat = bot.Personal();

        var before = await chat.SayAsync("Who is our safeguarding lead?");
        await chat.PressAsync(LocalSettingsCard.SaveVerb, new JsonObject { ["safeguarding lead"] = $"  {Lead}\n" });
        var after = await chat.SayAsync("Who is our safeguarding lead?");

        Assert.Contains("not set here", before.Text, StringComparison.Ordinal);
        Assert.Contains("as your administrator set it: Priya Nair, 01234 567890.", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_back_what_an_administrator_empties()
    {
        await using var bot = await StartAsync(TestAdministrator);
        var chat = bot.Personal();
        await chat.PressAsync(LocalSettingsCard.SaveVerb, new JsonObject { ["safeguarding lead"] = Lead });

        await chat.PressAsync(LocalSettingsCard.SaveVerb, new JsonObject { ["safeguarding lead"] = " " });

        Assert.Contains("not set here", (await chat.SayAsync("Who is our safeguarding lead?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_nobody_else_change_them()
    {
        await using var bot = await StartAsync(administrator: "00000000-0000-0000-0000-000000000099");
        var chat = bot.Personal();

        var (_, body) = await chat.PressAsync(LocalSettingsCard.SaveVerb, new JsonObject { ["safeguarding lead"] = Lead });

        Assert.Contains("Only an administrator", body, StringComparison.Ordinal);
        Assert.Contains("not set here", (await chat.SayAsync("Who is our safeguarding lead?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Input.Text", (await chat.SayAsync("local settings")).Card?.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_form_to_an_administrator_in_their_own_chat_alone()
    {
        await using var bot = await StartAsync(TestAdministrator);

        Assert.Contains("Input.Text", (await bot.Personal().SayAsync("local settings")).Card?.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Input.Text", (await bot.Channel().SayAsync("local settings")).Card?.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_is_set_as_text_and_never_as_markup()
    {
        await using var bot = await StartAsync(TestAdministrator);
        var chat = bot.Personal();

        await chat.PressAsync(LocalSettingsCard.SaveVerb, new JsonObject { ["safeguarding lead"] = "[call](https://evil.example.org)" });

        Assert.DoesNotContain("](https://evil", (await chat.SayAsync("Who is our safeguarding lead?")).Text, StringComparison.Ordinal);
    }

    private const string TestAdministrator = "00000000-0000-0000-0000-000000000020";

    private static Task<RunningBot> StartAsync(string administrator) => RunningBot.StartAsync(adjust: builder =>
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Administrators:People:0"] = administrator }));
}
