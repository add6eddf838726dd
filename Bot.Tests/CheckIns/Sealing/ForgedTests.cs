using System.Net;
using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Tests.Host;
using Bot.Turns;
using Cards.CheckIns;
using Cards.CheckIns.Agreed;
using Cards.CheckIns.Answering;
using Cards.CheckIns.Launching;
using Cards.CheckIns.Results;
using Dapper;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.Tests.CheckIns.Sealing;

/// <summary>A lead who may do everything sends what no card of this place ever carried, in every way that Teams has.</summary>
public sealed class ForgedTests
{
    private static readonly TeamChannel Channel = new(TokenSmith.TenantId, Team.Id, "19:mdt@thread.tacv2");

    private static readonly string[] Manage = [ManageForm.Verb, ManageForm.ChooseVerb, ManageForm.CloseVerb, ManageForm.CancelVerb, ManageForm.ExtendVerb, ManageForm.HandOverVerb];
    private static readonly string[] Answer = [CheckInCard.AnswerInChatVerb, AnswerPage.SaveVerb, WithdrawCard.AskVerb, WithdrawCard.Verb];
    private static readonly string[] Others = [LaunchCard.ChooseVerb, LaunchCard.StartVerb, ActionForm.Verb, ActionForm.SaveVerb, ActionsCard.DoneVerb, ResultsCard.ExportVerb, DomainResultsCard.Verb];

    private static readonly string[] Clear = ["That button does not belong here", "Please answer in our own chat", "That button is from an older version"];

    [Fact]
    public async Task Data_that_was_made_up_or_altered_changes_nothing_and_says_why()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync(3);
        var data = from id in Anything(room.CheckIn.Id, "", "abcdefghijklmnop", $"{room.CheckIn.Id}.0")
                   from seal in Anything("", "abc", null)
                   select new JsonObject { ["id"] = id, ["seal"] = seal };

        await TryAsync(room, data, [.. Manage, .. Answer, .. Others]);
    }

    [Fact]
    public async Task Data_from_another_place_person_or_kind_changes_nothing_and_says_why()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync(3);
        var (seals, id) = (room.Bot.Services.GetRequiredService<Seals>(), room.CheckIn.Id);
        var amira = new Turn("turn", new Person(LeadRoom.Amira, null, ""), new ConversationAddress(Channel.TenantId, "a:1", ConversationKind.Personal), new TurnInput.Typed(""));
        JsonObject[] real =
        [
            .. ((string[])[id, $"{id}.0"]).SelectMany(about => (JsonObject[])
            [
                seals.For(Channel with { ChannelId = "19:elsewhere@thread.tacv2" }, SealKind.CheckIn, about),
                seals.For(Channel with { TeamId = "19:another@thread.tacv2" }, SealKind.CheckIn, about),
                seals.For(Channel with { TenantId = "another" }, SealKind.CheckIn, about),
                seals.ForPerson(amira, SealKind.CheckIn, about),
                seals.For(Channel, SealKind.Profile, about),
                seals.For(Channel, SealKind.OwnData, about),
            ]),
        ];

        await TryAsync(room, Gen.Elements(real), [.. Manage, .. Answer, .. Others]);
    }

    [Fact]
    public async Task Data_of_an_ended_check_in_changes_nothing_of_the_next_and_says_why()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(6);
        var old = room.Bot.Services.GetRequiredService<Seals>().For(Channel, SealKind.CheckIn, room.CheckIn.Id);
        await LeadRoomClosing.CloseAsync(room);
        await room.LaunchAsync();
        await room.AnswerAsync(3);

        await TryAsync(room, Gen.Constant(old), [.. Manage, .. Answer], "has ended, and", "is closed, so nothing was changed");
    }

    // As text, as something else, or not at all; and whatever a client can think of.
    private static Gen<JsonNode?> Anything(params string?[] likely) =>
        from text in ArbMap.Default.GeneratorFor<NonNull<string>>()
        from word in Gen.Elements([.. likely, text.Get])
        from node in Gen.Elements<JsonNode?>(JsonValue.Create(word), JsonValue.Create(word), JsonValue.Create(7), new JsonArray(word), new JsonObject { ["id"] = word }, null)
        select node?.DeepClone();

    private static async Task TryAsync(LeadRoom room, Gen<JsonObject> data, string[] verbs, params string[] said)
    {
        var before = StateOf(room);
        var attempts = from carried in data
                       from verb in Gen.Elements(verbs)
                       from way in Gen.Elements<Func<Conversation, string, JsonObject, Task<(HttpStatusCode Status, string Body)>>>(
                           static (who, verb, form) => who.PressAsync(verb, form), static (who, verb, form) => who.SubmitAsync(verb, form), ComposeAsync)
                       select (carried, verb, way);
        foreach (var (carried, verb, way) in attempts.Sample(150))
        {
            var (status, body) = await way(room.In(LeadRoom.Tom), verb, LeadRoom.Filled(carried, Claims));
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.True(said.Concat(Clear).Any(words => body.Contains(words, StringComparison.Ordinal)), $"{verb} {carried.ToJsonString()}: {body}");
        }

        Assert.Equal(before, StateOf(room));
    }

    private static Task<(HttpStatusCode Status, string Body)> ComposeAsync(Conversation who, string verb, JsonObject form) => who.InvokeAsync(
        "composeExtension/submitAction", new JsonObject { ["commandId"] = "checkIn", ["data"] = LeadRoom.Filled(form, ("verb", verb)) });

    // What a client might say of itself beside it; and the rest of every form, filled in well.
    private static (string Name, string Value)[] Claims =>
    [
        ("role", "lead"), ("person", LeadRoom.Amira), ("from", LeadRoom.Amira), ("teamId", Team.Id), ("channelId", Channel.ChannelId), ("chosen", ManageForm.CloseVerb),
        ("what", "x"), ("who", "y"), ("due", "2099-01-01"), ("day", "2099-01-01"), ("time", "17:00"), ("minimum", "5"), ("set", "maturity"), ("domains", "purpose"), ("target", "2"),
    ];

    private static string StateOf(LeadRoom room) => room.Bot.Database.Read(static connection => string.Join('\n', connection.Query<string>(
        """
        SELECT id || version || closes_at || coalesce(lead_id, '') || coalesce(CAST(closed_at AS text), '') || coalesce(CAST(cancelled_at AS text), '') FROM check_ins
        UNION ALL SELECT hex(tag) || hex(sheet) FROM check_in_answers
        UNION ALL SELECT hex(tag) || has_answered FROM check_in_roster
        UNION ALL SELECT id FROM check_in_actions UNION ALL SELECT act || done_at FROM audit
        """)));
}
