using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.CheckIns.Agreeing;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Tests.Host;
using Bot.Tests.House;
using Cards.CheckIns;
using Cards.CheckIns.Agreed;
using Cards.CheckIns.Launching;
using Cards.CheckIns.Results;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.Tests.CheckIns;

/// <summary>Tries every cell of the table against the real handlers, with data whose seal is right.</summary>
public sealed class RightsTests
{
    private static readonly TeamChannel Channel = new(TokenSmith.TenantId, Team.Id, "19:mdt@thread.tacv2");
    private static readonly string[] Refusals = ["Only a lead", "I cannot see that you are one of them", "I answer only this organisation's own people", "No check-in of a team that you lead", "You joined after"];

    private static readonly Dictionary<string, string> People = new(StringComparer.Ordinal)
    {
        [RightsTable.Lead] = LeadRoom.Tom,
        [RightsTable.Member] = "29:person-30",
        ["guest"] = LeadRoom.Priya,
        [RightsTable.LetIn] = LeadRoom.Priya,
        ["somebody else"] = LeadRoom.Zoe,
        ["administrator"] = "29:admin",
    };

    public static TheoryData<string, string, bool> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, bool>();
            foreach (var (action, allowed) in RightsTable.Rows)
            {
                foreach (var role in RightsTable.Roles)
                    cells.Add(action, role, allowed.Contains(role, StringComparer.Ordinal));
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Are_as_the_table_says(string action, string role, bool isAllowed)
    {
        await using var room = await LeadRoom.OpenAsync();
        if (role is RightsTable.LetIn)
            await room.In(LeadRoom.Tom).SayAsync("allow guests");
        await room.LaunchAsync();
        await room.PostedAsync();
        await PrepareAsync(room, action);
        var before = StateOf(room);

        var answer = await DoAsync(room, action, room.In(People[role]));

        Assert.Equal(!isAllowed, Array.Exists(Refusals, words => answer.Contains(words, StringComparison.Ordinal)));
        if (!isAllowed)
            Assert.Equal(before, StateOf(room));
    }

    [Fact]
    public void Stand_in_the_README() => Assert.Contains(RightsTable.Markdown, File.ReadAllText(Tree.Path("README.md")), StringComparison.Ordinal);

    private static async Task PrepareAsync(LeadRoom room, string action)
    {
        if (action is "start a check-in" or "export results" or "see results over time" or "see each question of the results")
        {
            await room.AnswerAsync(8);
            await LeadRoomClosing.CloseAsync(room);
        }

        if (action is "mark an action as done")
            await room.In(LeadRoom.Tom).SubmitAsync(ActionForm.SaveVerb, LeadRoom.Filled(Data(room, SealKind.Actions, ActionCards.IdOf(Channel)), ("what", "Book"), ("who", "Tom"), ("due", "2099-01-01")));
    }

    private static async Task<string> DoAsync(LeadRoom room, string action, Conversation who) => action switch
    {
        "start a check-in" => await SubmitAsync(who, LaunchCard.StartVerb, Data(room, SealKind.Launch, (LaunchPlace.Of(Channel) with { SetId = "maturity" }).ToString()), ("domains", "purpose"), ("day", Day), ("time", "17:00"), ("minimum", "5")),
        "answer" => TaskIn(await who.OpenAsync(CheckInCard.AnswerVerb, About(room))),
        "close" => await SubmitAsync(who, ManageForm.CloseVerb, About(room)),
        "move the deadline" => await SubmitAsync(who, ManageForm.ExtendVerb, About(room), ("day", Day), ("time", "17:00")),
        "hand over" => await SubmitAsync(who, ManageForm.HandOverVerb, About(room), ("lead", room.Bot.Services.GetRequiredService<Seals>().Alias("29:person-33"))),
        "cancel" => await SubmitAsync(who, ManageForm.CancelVerb, About(room)),
        "export results" => (await LeadRoom.PressAsync(who, ResultsCard.ExportVerb, About(room))).ToString(),
        "see results over time" => await SayAsync(room, who, "results"),
        "see each question of the results" => (await LeadRoom.PressAsync(who, DomainResultsCard.Verb, About(room))).ToString(),
        "agree an action" => await SubmitAsync(who, ActionForm.SaveVerb, About(room), ("what", "Book"), ("who", "Tom"), ("due", "2099-01-01")),
        "mark an action as done" => await SubmitAsync(who, ActionsCard.DoneVerb, About(room), ("done", room.Bot.Database.Read(static connection => connection.ExecuteScalar<string>("SELECT id FROM check_in_actions")) ?? "")),
        _ => throw new InvalidOperationException(action),
    };

    private static string Day => TimeProvider.System.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", null);

    private static JsonObject About(LeadRoom room) => Data(room, SealKind.CheckIn, room.CheckIn.Id);

    private static JsonObject Data(LeadRoom room, SealKind kind, string id) => room.Bot.Services.GetRequiredService<Seals>().For(Channel, kind, id);

    private static async Task<string> SubmitAsync(Conversation who, string verb, JsonObject data, params (string Name, string Value)[] inputs) =>
        TaskIn(await who.SubmitAsync(verb, LeadRoom.Filled(data, inputs)));

    private static string TaskIn((HttpStatusCode Status, string Body) answer) =>
        JsonDocument.Parse(answer.Body).RootElement.GetProperty("task").GetProperty("value").ToString();

    private static async Task<string> SayAsync(LeadRoom room, Conversation who, string words)
    {
        await room.RestAsync();
        return (await who.SayAsync(words)).Text;
    }

    private static string StateOf(LeadRoom room) => room.Bot.Database.Read(static connection => string.Join(';', connection
        .Query<string>("SELECT id || closes_at || coalesce(lead_id, '') || coalesce(CAST(closed_at AS text), '') || coalesce(CAST(cancelled_at AS text), '') FROM check_ins UNION ALL SELECT id || coalesce(done_at, '') FROM check_in_actions")
        .Order(StringComparer.Ordinal)));
}
