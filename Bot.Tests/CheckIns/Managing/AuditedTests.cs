using System.Text.Json.Nodes;
using Bot.People;
using Bot.Tests.Host;
using Cards.CheckIns.Launching;
using Cards.CheckIns.Results;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.CheckIns.Managing;

public sealed class AuditedTests
{
    [Fact]
    public async Task Is_what_a_lead_does_with_a_check_in_from_the_launch_to_the_close()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(6);
        var data = await DataAsync(room);
        await PressAsync(room, ManageForm.ExtendVerb, data, ("day", TimeProvider.System.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", null)), ("time", "17:00"));
        await PressAsync(room, ManageForm.HandOverVerb, data, ("lead", await SuccessorAsync(room, data)));
        await PressAsync(room, ManageForm.CloseVerb, data);
        var results = await room.NextAsync("See each question");
        await room.In(LeadRoom.Tom).PressAsync(ResultsCard.ExportVerb, LeadRoom.DataOf(results.Card, ResultsCard.ExportVerb));

        string[] acts = ["check-in launched", "deadline moved", "check-in handed over", "check-in closed", "results exported"];
        Assert.Equal(acts, ActsOf(room, LeadRoom.Tom), StringComparer.Ordinal);
        Assert.Equal(["check-in handed over"], ActsOf(room, "29:person-33"), StringComparer.Ordinal);
        Assert.Equal([Team.Id], Column(room, "team_id").Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(Column(room, "done_at"), static at => Assert.InRange(long.Parse(at, null), 1, TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()));
    }

    [Fact]
    public async Task Is_a_cancelling()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();

        await PressAsync(room, ManageForm.CancelVerb, await DataAsync(room));

        Assert.Equal(["check-in launched", "check-in cancelled"], ActsOf(room, LeadRoom.Tom), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Is_nothing_that_did_not_happen()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        var data = await DataAsync(room);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PressAsync(room, ManageForm.CancelVerb, data)));
        await PressAsync(room, ManageForm.ExtendVerb, data, ("day", "2099-01-01"), ("time", "17:00"));

        Assert.Equal(["check-in launched", "check-in cancelled"], ActsOf(room, LeadRoom.Tom), StringComparer.Ordinal);
    }

    private static List<string> ActsOf(LeadRoom room, string person) => room.Bot.Database.Read(connection =>
        room.Bot.Services.GetRequiredService<Audit>().Of(connection, new Whose(TokenSmith.TenantId, person)))?.Data.AsArray().Select(static note => (string?)note?["act"] ?? "").ToList() ?? [];

    private static List<string> Column(LeadRoom room, string name) => room.Bot.Database.Read(connection => connection.Query<string>($"SELECT {name} FROM audit").ToList());

    private static Task<JsonNode> PressAsync(LeadRoom room, string verb, JsonObject data, params (string Name, string Value)[] inputs) =>
        LeadRoom.PressAsync(room.Own(LeadRoom.Tom), verb, data, inputs);

    private static async Task<JsonObject> DataAsync(LeadRoom room)
    {
        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("manage"));
        return LeadRoom.DataOf((await room.NextAsync("Manage this check-in")).Card, ManageForm.ChooseVerb);
    }

    private static async Task<string> SuccessorAsync(LeadRoom room, JsonObject data)
    {
        var form = await PressAsync(room, ManageForm.ChooseVerb, data, ("chosen", ManageForm.HandOverVerb));
        return (string?)form["body"]?.AsArray().First(static element => (string?)element?["id"] is "lead")?["choices"]?[0]?["value"] ?? "";
    }
}
