using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.CheckIns.Competency;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.Tab;

/// <summary>A running bot in two teams of Northshire, Tom's and Zoe's; in Tom's a check-in has closed that eight people answered, and Amira has a profile of her skills.</summary>
public sealed class TabRoom : IAsyncLifetime
{
    /// <summary>The id in the directory of somebody in Zoe's team.</summary>
    public const string Ada = "abcdef00-0000-0000-0000-000000000053";

    private LeadRoom? _room;

    internal LeadRoom Room => _room ?? throw new InvalidOperationException("It does not run yet.");

    public async ValueTask InitializeAsync()
    {
        _room = await LeadRoom.OpenAsync(static builder => builder.Configuration.AddInMemoryCollection([new("Leads:People:2", "00000000-0000-0000-0000-000000000029")]));
        await JoinOtherTeamAsync(Room.Bot);
        await Room.LaunchAsync();
        await Room.AnswerAsync(8);
        await LeadRoomClosing.CloseAsync(Room);
        await Room.RestAsync();
        await AnswerForSkillsAsync(Room.Own(LeadRoom.Amira));
        await TabNorthshire.FillAsync(Room.Bot, Room.CheckIn, TimeProvider.System.GetUtcNow());
    }

    /// <summary>Asks for figures; returns the status and the JSON, undefined where there is none.</summary>
    internal static async Task<(int Status, JsonElement Figures)> ReadAsync(RunningBot bot, string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/tab/{path}");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    internal Task<(int Status, JsonElement Figures)> ReadAsync(string path, int person) => ReadAsync(Room.Bot, path, TokenOf(Room.Bot, person));

    /// <summary>The token of a person, by the last digits of their id in the directory.</summary>
    internal static string TokenOf(RunningBot bot, int person) => EntraSmith.For(bot.Teams.Smith, TabNorthshire.IdOf(person)).Compact();

    /// <summary>Somebody rates all their skills in their own chat, and chooses two goals.</summary>
    internal static async Task AnswerForSkillsAsync(Conversation own)
    {
        var page = (await own.SayAsync("my competencies")).Card ?? throw new InvalidOperationException("There is no page.");
        for (var area = 0; area < 6; area++)
            page = ShownIn(await own.PressAsync(CompetencyPage.SaveVerb, Filled(page, (area % 3) + 1)));
        var goals = LeadRoom.DataOf(page, CompetencyProfileCard.SaveGoalsVerb);
        goals[CompetencyProfileCard.Goals] = string.Join(',', ChoicesIn(page).Take(2));
        await own.PressAsync(CompetencyProfileCard.SaveGoalsVerb, goals);
    }

    public ValueTask DisposeAsync() => _room?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task JoinOtherTeamAsync(RunningBot bot)
    {
        var own = bot.Teams.AnswerToRoster;
        bot.Teams.AnswerToRoster = team => string.Equals(team, TabNorthshire.OtherTeam, StringComparison.Ordinal)
            ? Results.Json(new { members = new[] { Member(LeadRoom.Zoe, "00000000-0000-0000-0000-000000000029", "Zoe Field"), Member("29:ada", Ada, "Ada Green") } })
            : own(team);
        await new Conversation(bot, "19:other-mdt@thread.tacv2;messageid=1", "channel", LeadRoom.Zoe) { Team = TabNorthshire.OtherTeam }.SayAsync("leads");
    }

    private static object Member(string id, string directoryId, string name) => new { id, aadObjectId = directoryId, name, userRole = "user", tenantId = TokenSmith.TenantId };

    private static IEnumerable<string> ChoicesIn(JsonNode? node) => node switch
    {
        JsonObject json when string.Equals((string?)json["id"], CompetencyProfileCard.Goals, StringComparison.Ordinal) => json["choices"]?.AsArray().Select(static choice => (string?)choice?["value"]).OfType<string>() ?? [],
        JsonObject json => json.SelectMany(static member => ChoicesIn(member.Value)),
        JsonArray list => list.SelectMany(ChoicesIn),
        _ => [],
    };
}
