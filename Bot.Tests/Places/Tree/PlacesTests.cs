using System.Text.Json.Nodes;
using Bot.Places.Tree;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.Places;
using Dapper;

namespace Bot.Tests.Places.Tree;

public sealed class PlacesTests
{
    [Fact]
    public async Task Show_those_who_lead_one_what_belongs_to_it()
    {
        await using var bot = await StartAsync();

        var (zoe, amira, tom) = (await bot.Personal(LeadRoom.Zoe).SayAsync("places"), await bot.Personal().SayAsync("places"), await bot.Personal(LeadRoom.Tom).SayAsync("places"));

        Assert.Contains("- N harbour", Words(zoe), StringComparison.Ordinal);
        Assert.Contains("Zoe Field", Words(zoe), StringComparison.Ordinal);
        Assert.Contains("Which one?", Words(amira), StringComparison.Ordinal); // She leads the system, and so each place.
        Assert.Contains("You lead no place", tom.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_renamed_by_those_who_lead_them_alone()
    {
        await using var bot = await StartAsync();
        var data = LeadRoom.DataOf((await bot.Personal(LeadRoom.Zoe).SayAsync("places")).Card, PlaceCard.RenameVerb);

        await LeadRoom.PressAsync(bot.Personal(LeadRoom.Tom), PlaceCard.RenameVerb, data, ("name", "Mine"));
        Assert.Equal("East", Name(bot, "east"));
        await LeadRoom.PressAsync(bot.Personal(LeadRoom.Zoe), PlaceCard.RenameVerb, data, ("name", "N moor"));
        Assert.Equal("East", Name(bot, "east")); // That name is taken.
        await LeadRoom.PressAsync(bot.Personal(LeadRoom.Zoe), PlaceCard.RenameVerb, data, ("name", "East and coast"));

        Assert.Equal("East and coast", Name(bot, "east"));
    }

    [Fact]
    public async Task Are_not_renamed_by_somebody_who_led_them_when_their_card_was_drawn()
    {
        await using var bot = await StartAsync();
        var data = LeadRoom.DataOf((await bot.Personal(LeadRoom.Zoe).SayAsync("places")).Card, PlaceCard.RenameVerb);
        await bot.Database.WriteAsync(static connection => TreeStore.RemoveLead(connection, TokenSmith.TenantId, "east", Northshire.Zoe));

        await LeadRoom.PressAsync(bot.Personal(LeadRoom.Zoe), PlaceCard.RenameVerb, data, ("name", "Mine"));

        Assert.Equal("East", Name(bot, "east"));
    }

    [Fact]
    public async Task Pass_a_neighbourhood_on_only_when_both_are_led_by_the_same_person()
    {
        await using var bot = await StartAsync();
        var zoes = LeadRoom.DataOf((await bot.Personal(LeadRoom.Zoe).SayAsync("places")).Card, PlaceCard.MoveVerb);
        await LeadRoom.PressAsync(bot.Personal(LeadRoom.Zoe), PlaceCard.MoveVerb, zoes, ("neighbourhood", "harbour"), ("target", "west"));
        Assert.Equal("east", Parent(bot, "harbour"));

        var chooser = await bot.Personal().SayAsync("places");
        var card = await LeadRoom.PressAsync(bot.Personal(), PlaceCard.ShowVerb, LeadRoom.DataOf(chooser.Card, PlaceCard.ShowVerb), ("place", "east"));
        await LeadRoom.PressAsync(bot.Personal(), PlaceCard.MoveVerb, LeadRoom.DataOf(card, PlaceCard.MoveVerb), ("neighbourhood", "harbour"), ("target", "west"));

        Assert.Equal("west", Parent(bot, "harbour"));
    }

    [Fact]
    public async Task Are_led_by_whom_their_leads_name_until_they_are_taken_off()
    {
        await using var bot = await StartAsync();
        bot.Teams.AnswerToRoster = Team.Roster;
        await Team.ChannelOf(bot, LeadRoom.Tom).SayAsync("leads");
        var refused = await NameAsync(bot, LeadRoom.Tom);
        Assert.Contains("Only those who lead that place", refused.Text, StringComparison.Ordinal);

        var named = await NameAsync(bot, LeadRoom.Amira);
        Assert.Contains("Tom Ashworth leads East now", named.Text, StringComparison.Ordinal);
        var toms = await bot.Personal(LeadRoom.Tom).SayAsync("places");
        Assert.Contains("- N harbour", Words(toms), StringComparison.Ordinal);

        var data = LeadRoom.DataOf(toms.Card, PlaceCard.RemoveLeadVerb);
        await LeadRoom.PressAsync(bot.Personal(LeadRoom.Tom), PlaceCard.RemoveLeadVerb, data, ("lead", ChoiceOf(toms.Card, "Tom Ashworth")));
        Assert.Contains("You lead no place", (await bot.Personal(LeadRoom.Tom).SayAsync("places")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strategy draft for Northshire", 1)]
    [InlineData("strategy draft for Southshire", 0)] // There is none, so nothing was denied.
    public async Task Note_a_denial_where_something_was_denied(string words, int noted)
    {
        await using var bot = await StartAsync();

        Assert.Contains("Only those who lead that place", (await bot.Personal(LeadRoom.Zoe).SayAsync(words)).Text, StringComparison.Ordinal);

        Assert.Equal(noted, bot.Database.Read(static connection => connection.ExecuteScalar<int>("SELECT count(*) FROM audit WHERE act = 'denied: place'")));
    }

    [Fact]
    public async Task Belong_to_the_data_of_those_who_lead_them()
    {
        await using var bot = await StartAsync();
        await bot.Personal(LeadRoom.Zoe).SayAsync("places");

        var own = bot.Personal(LeadRoom.Zoe);
        var shown = await own.PressAsync(global::Cards.People.MyDataCard.ShowVerb);
        await own.PressAsync(global::Cards.People.ForgetMeCard.Verb);

        Assert.Contains("Places that you were named to lead", shown.Body, StringComparison.Ordinal);
        Assert.Equal(1, bot.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM place_leads")));
    }

    private static async Task<RunningBot> StartAsync()
    {
        var bot = await RunningBot.StartAsync();
        await bot.Database.WriteAsync(static connection => TreeStore.Replace(connection, Northshire.File([("harbour", "a"), ("hill", "b")], [("moor", "c")])));
        return bot;
    }

    private static async Task<Post> NameAsync(RunningBot bot, string person)
    {
        var channel = Team.ChannelOf(bot, person);
        await channel.SendAsync(Team.Mentioning(channel, "place lead add East", LeadRoom.Tom));
        return await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
    }

    private static string Words(Post post) => post.Card?.ToJsonString() ?? post.Text;

    private static string ChoiceOf(JsonNode? card, string title) => (string?)card?["body"]?.AsArray()
        .SelectMany(static element => element?["choices"]?.AsArray() ?? []).First(choice => string.Equals((string?)choice?["title"], title, StringComparison.Ordinal))?["value"] ?? "";

    private static string Name(RunningBot bot, string id) => NodeOf(bot, id).Name;

    private static string? Parent(RunningBot bot, string id) => NodeOf(bot, id).ParentId;

    private static PlaceNode NodeOf(RunningBot bot, string id) =>
        bot.Database.Read(static connection => TreeStore.Read(connection, TokenSmith.TenantId)).Find(id) ?? throw new InvalidOperationException(id);
}
