using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Tests.Host;
using Cards.CheckIns.Agreed;
using Cards.CheckIns.Launching;
using Cards.CheckIns.Results;
using Dapper;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.CheckIns.Sealing;

public sealed class ForgedTests
{
    private static readonly string[] Verbs =
    [
        ManageForm.Verb, ManageForm.ChooseVerb, ManageForm.CloseVerb, ManageForm.CancelVerb, ManageForm.ExtendVerb, ManageForm.HandOverVerb,
        "check-in/launch/choose", "check-in/launch/start", ActionForm.Verb, ActionForm.SaveVerb, ActionsCard.DoneVerb, ResultsCard.ExportVerb, DomainResultsCard.Verb,
    ];

    [Fact]
    public async Task Data_in_a_leads_own_hand_changes_nothing_and_says_why()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        var before = StateOf(room);
        var seals = room.Bot.Services.GetRequiredService<Seals>();
        var elsewhere = new TeamChannel(TokenSmith.TenantId, Team.Id, "19:elsewhere@thread.tacv2");
        var forged = from verb in Gen.Elements(Verbs)
                     from id in Gen.Elements(room.CheckIn.Id, "", "abcdefghijklmnop")
                     from seal in Gen.Elements("", "abc", (string?)seals.For(elsewhere, SealKind.CheckIn, room.CheckIn.Id)["seal"], (string?)seals.For(elsewhere, SealKind.Launch, room.CheckIn.Id)["seal"])
                     from isDialog in Gen.Elements(true, false)
                     select (verb, Data: new JsonObject { ["id"] = id, ["seal"] = seal, ["what"] = "x", ["who"] = "y", ["due"] = "2099-01-01", ["role"] = "lead" }, isDialog);

        foreach (var (verb, data, isDialog) in forged.Sample(200))
        {
            var (_, body) = isDialog ? await room.In(LeadRoom.Tom).SubmitAsync(verb, data) : await room.In(LeadRoom.Tom).PressAsync(verb, data);
            Assert.Contains("That button does not belong here", body, StringComparison.Ordinal);
        }

        Assert.Equal(before, StateOf(room));
    }

    private static string StateOf(LeadRoom room) => room.Bot.Database.Read(static connection => connection.ExecuteScalar<string>(
        "SELECT group_concat(id || version || closes_at || coalesce(cancelled_at, '')) || (SELECT count(*) FROM check_in_actions) FROM check_ins")) ?? "";
}
