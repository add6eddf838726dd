using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bot.CheckIns.Answers;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Tests.Host;
using Cards.CheckIns.Answering;
using Cards.CheckIns.Launching;
using Dapper;
using Microsoft.AspNetCore.Http;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.Tests.CheckIns.Killed;

/// <summary>The life of one check-in over HTTP: Tom launches it, eight people answer it, Tom closes it. Whoever was not told that it worked tries again.</summary>
internal sealed class Story(string folder, FakeTeams teams, StoreFile store)
{
    /// <summary>How many have answered before anything happens to the answers.</summary>
    public const int Early = 3;

    public const string Comment = "canary words of";
    private const string Lead = "29:tom";
    private const string LeadDirectoryId = "00000000-0000-0000-0000-000000000021";

    public static readonly IReadOnlyList<string> People = CheckInRoom.People(8);

    public static readonly (string, string)[] Settings = [("Leads__People__0", LeadDirectoryId), ("Outbox__PerConversationASecond", "0")];

    private static int _count;

    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);
    private readonly Lazy<Seals> _seals = new(() => new Seals(Secret.In(new DataFolder(folder))));

    /// <summary>Whether a person, or the lead about a step, was told that it worked.</summary>
    public bool WasTold(string what) => _told.ContainsKey(what);

    public IEnumerable<string> Answered => People.Where(WasTold);

    /// <summary>The check-in as the store has it.</summary>
    public CheckIn CheckIn => CheckInStore.Find(store.Connection, CheckInRoom.Channel.TenantId, store.Connection.QuerySingle<string>("SELECT id FROM check_ins"))
        ?? throw new InvalidOperationException("It is not there.");

    public static bool Says(Post post, string words) => post.Activity.ToJsonString().Contains(words, StringComparison.Ordinal);

    /// <summary>The answer about who is in the team.</summary>
    public static IResult Roster => TypedResults.Json(new
    {
        members = People.Append(Lead).Select(static id => new { id, name = "Somebody", userRole = "user", aadObjectId = id is Lead ? LeadDirectoryId : null }),
    });

    /// <summary>Does what of a step was not told to have worked; what a dead program leaves unanswered stays so.</summary>
    public Task DoAsync(Step step, BotProcess bot) => step switch
    {
        Step.Launch => TryAsync(bot, Lead, nameof(Step.Launch), "is open", Launch),
        Step.Submit => AnswerAsync(bot, People),
        _ => TryAsync(bot, Lead, nameof(Step.Close), "Closed.", () => Press(ManageForm.CloseVerb, SealKind.CheckIn, CheckIn.Id)),
    };

    public Task AnswerAsync(BotProcess bot, IEnumerable<string> people) =>
        Task.WhenAll(people.Select(person => TryAsync(bot, person, person, "your answers are saved", () => Page(person))));

    private async Task TryAsync(BotProcess bot, string person, string what, string words, Func<JsonObject> data)
    {
        if (WasTold(what))
            return;
        try
        {
            using var content = new StringContent(Submission(person, data()).ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await bot.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
            if ((await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(words, StringComparison.Ordinal))
                _told[what] = true;
        }
        catch (HttpRequestException)
        {
        }
    }

    private JsonObject Launch()
    {
        var data = Press(LaunchCard.StartVerb, SealKind.Launch, (LaunchPlace.Of(CheckInRoom.Channel) with { SetId = "maturity" }).ToString());
        data[LaunchCard.Domains] = "team";
        data[LaunchCard.ClosingDay] = TimeProvider.System.GetUtcNow().AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        data[LaunchCard.ClosingTime] = "17:00";
        data[LaunchCard.Minimum] = "5";
        return data;
    }

    private JsonObject Page(string person)
    {
        var checkIn = CheckIn;
        var data = Press(AnswerPage.SaveVerb, SealKind.CheckIn, AnswerDesk.IdOf(checkIn, 0));
        foreach (var item in checkIn.Set.Domains[0].Items)
            data[Questions.ItemPrefix + item.Id] = "3";
        data[AnswerPage.Comment] = $"{Comment} {person[^1]}";
        return data;
    }

    private JsonObject Press(string verb, SealKind kind, string id)
    {
        var data = _seals.Value.For(CheckInRoom.Channel, kind, id);
        data["verb"] = verb;
        return data;
    }

    private JsonObject Submission(string person, JsonObject data) => new()
    {
        ["type"] = "invoke",
        ["name"] = "task/submit",
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"press-{Interlocked.Increment(ref _count)}"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = person, ["aadObjectId"] = person is Lead ? LeadDirectoryId : null },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = $"{CheckInRoom.Channel.ChannelId};messageid=1", ["conversationType"] = "channel", ["tenantId"] = CheckInRoom.Channel.TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = CheckInRoom.Channel.TenantId }, ["team"] = new JsonObject { ["id"] = CheckInRoom.Channel.TeamId } },
        ["value"] = new JsonObject { ["data"] = data },
    };
}
