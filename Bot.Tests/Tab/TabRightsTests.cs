using System.Text.Json;
using Bot.People;
using Bot.Tests.Host;
using Bot.Tests.House;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Tab;

/// <summary>Tries every cell of the table over HTTP, with tokens that are right.</summary>
[Collection<OneTab>]
public sealed class TabRightsTests(TabRoom room)
{
    private const int Amira = 20;
    private const int Tom = 21;

    public static TheoryData<string, string, bool> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, bool>();
            foreach (var (path, _, allowed) in TabRightsTable.Rows)
            {
                foreach (var role in TabRightsTable.Roles)
                    cells.Add(path, role, allowed.Contains(role, StringComparer.Ordinal));
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Are_as_the_table_says(string path, string role, bool isAllowed)
    {
        await LetGuestsAsync(role is TabRightsTable.LetIn);

        var (status, figures) = await TabRoom.ReadAsync(room.Room.Bot, path, TokenOf(role));

        Assert.Equal(isAllowed, status == StatusCodes.Status200OK);
        Assert.Equal(isAllowed, figures.ValueKind is JsonValueKind.Object);
        Assert.Equal(role is TabRightsTable.Nobody or TabRightsTable.Stranger, status == StatusCodes.Status401Unauthorized);
    }

    [Fact]
    public async Task Do_not_tell_whether_a_team_of_others_exists()
    {
        var (ofOthers, _) = await room.ReadAsync("results?team=19%3Aother%40thread.tacv2", Tom);
        var (ofNobody, _) = await room.ReadAsync("results?team=19%3Anone%40thread.tacv2", Tom);

        Assert.Equal((404, 404), (ofOthers, ofNobody));
    }

    [Fact]
    public async Task Do_not_tell_whether_a_place_of_others_exists()
    {
        var (ofOthers, _) = await room.ReadAsync("pool?place=west", Tom);
        var (ofNobody, _) = await room.ReadAsync("pool?place=nowhere", Tom);

        Assert.Equal((404, 404), (ofOthers, ofNobody));
    }

    [Fact]
    public async Task Give_a_profile_of_skills_to_its_own_person_alone()
    {
        var (_, own) = await room.ReadAsync("learning", Amira);
        var (_, leads) = await room.ReadAsync($"learning?person=29%3Aamira&team={Team.Id}", Tom);

        Assert.Equal(6, own.GetProperty("skills").GetProperty("areas").GetArrayLength());
        Assert.Equal(2, own.GetProperty("skills").GetProperty("goals").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, leads.GetProperty("skills").ValueKind);
    }

    [Fact]
    public async Task Give_summaries_ways_to_whom_they_led_alone()
    {
        var (_, leads) = await room.ReadAsync("summaries", Tom);
        var (_, members) = await room.ReadAsync("summaries", Amira);

        Assert.NotEqual(0, leads.GetProperty("ways").GetArrayLength());
        Assert.Equal(0, members.GetProperty("ways").GetArrayLength());
    }

    [Fact]
    public async Task Name_the_teams_of_a_person_and_whether_they_lead_them()
    {
        var (_, tom) = await room.ReadAsync("me", Tom);
        var team = Assert.Single(tom.GetProperty("teams").EnumerateArray());

        Assert.Equal((Team.Id, true), (team.GetProperty("id").GetString(), team.GetProperty("isLed").GetBoolean()));
        Assert.False(tom.GetProperty("isAdministrator").GetBoolean());
    }

    [Fact]
    public async Task Know_a_person_by_their_id_in_the_directory_in_any_case()
    {
        var (_, welcome) = await TabRoom.ReadAsync(room.Room.Bot, "me", EntraSmith.For(room.Room.Bot.Teams.Smith, TabRoom.Ada.ToUpperInvariant()).Compact());

        Assert.Equal(("Ada Green", true), (welcome.GetProperty("name").GetString(), welcome.GetProperty("isKnown").GetBoolean()));
    }

    [Fact]
    public async Task Say_when_no_roster_tells_who_somebody_is()
    {
        var (_, welcome) = await room.ReadAsync("me", 52);

        Assert.False(welcome.GetProperty("isKnown").GetBoolean());
        Assert.Empty(welcome.GetProperty("teams").EnumerateArray());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Let_nothing_be_changed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/tab/me");
        using var answer = await room.Room.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public void Stand_in_the_README() => Assert.Contains(TabRightsTable.Markdown, File.ReadAllText(Tree.Path("README.md")), StringComparison.Ordinal);

    private Task LetGuestsAsync(bool mayAsk) => room.Room.Bot.Database.WriteAsync(connection => TeamStore.LetGuestsAsk(connection, TokenSmith.TenantId, Team.Id, mayAsk));

    private string? TokenOf(string role) => role switch
    {
        TabRightsTable.Nobody => null,
        TabRightsTable.Stranger => EntraSmith.For(room.Room.Bot.Teams.Smith, EntraSmith.Person)
            .With("iss", $"https://login.microsoftonline.com/{TokenSmith.SecondTenantId}/v2.0").With("tid", TokenSmith.SecondTenantId).Compact(),
        _ => TabRoom.TokenOf(room.Room.Bot, role switch
        {
            TabRightsTable.Lead => Tom,
            TabRightsTable.Member => Amira,
            TabRightsTable.OtherLead => 29,
            TabRightsTable.PlaceLead => TabNorthshire.Nia,
            TabRightsTable.SystemLead => TabNorthshire.Sam,
            TabRightsTable.Nowhere => 52,
            TabRightsTable.Administrator => 40,
            _ => 22,
        }),
    };
}
