extern alias bot;

using System.Globalization;
using System.Text.Json.Nodes;
using Bench.Turns;
using Bot.CheckIns.Answers;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Storage;
using Bot.Turns;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bench.CheckIns;

/// <summary>A check-in of one page in a store, launched without a bot, and what its people send.</summary>
internal sealed record LaunchedCheckIn(CheckIn CheckIn, IReadOnlyList<string> People, JsonObject Data)
{
    /// <summary>What people's ids begin with; their numbers, from 0 up, follow.</summary>
    public const string PersonPrefix = "29:person-";

    private const string Channel = "19:bench@thread.tacv2";
    private static int _number;

    public static async Task<LaunchedCheckIn> InAsync(string folder, int people)
    {
        await using var app = Open(folder);
        var channel = new TeamChannel(ConnectorStub.TenantId, "19:team@thread.tacv2", Channel);
        var set = app.Services.GetRequiredService<SetCatalogue>().Offered(SetKind.Maturity)[0];
        var now = TimeProvider.System.GetUtcNow();
        var form = new LaunchForm(set, [set.Domains[0].Id], now.AddDays(7), Launching.LeastMinimum, Why: null);
        if (Launching.Decide(form, channel, new Person("29:lead", null, "Lead"), people, open: null, now) is not Decision.Yes { CheckIn: var checkIn })
            throw new InvalidOperationException("The check-in cannot be launched.");
        string[] roster = [.. Enumerable.Range(0, people).Select(static number => string.Create(CultureInfo.InvariantCulture, $"{PersonPrefix}{number}"))];
        await app.Services.GetRequiredService<Database>().WriteAsync(
            connection => app.Services.GetRequiredService<Answering>().Launch(connection, checkIn, roster.ToHashSet(StringComparer.Ordinal)));
        return new LaunchedCheckIn(checkIn, roster, app.Services.GetRequiredService<Seals>().For(channel, SealKind.CheckIn, AnswerDesk.IdOf(checkIn, 0)));
    }

    /// <summary>A person sends the page with every item at one level.</summary>
    public string Page(ConnectorStub connector, string person, int level) => Page(connector, NextId(), person, level);

    /// <summary>Likewise, as an activity of this id.</summary>
    public string Page(ConnectorStub connector, string id, string person, int level)
    {
        var data = Data.DeepClone().AsObject();
        data["verb"] = AnswerPage.SaveVerb;
        foreach (var item in CheckIn.Set.Domains[0].Items)
            data[Questions.ItemPrefix + item.Id] = level.ToString(CultureInfo.InvariantCulture);
        return Invoke(connector, "task/submit", id, person, data);
    }

    /// <summary>A person opens the dialog.</summary>
    public string Question(ConnectorStub connector, string person)
    {
        var data = Data.DeepClone().AsObject();
        data["verb"] = CheckInCard.AnswerVerb;
        return Invoke(connector, "task/fetch", NextId(), person, data);
    }

    /// <summary>Closes it: how many sheets hold an answer, how many people it counted, and whether each item has all of them at the level.</summary>
    public async Task<(int Saved, int Counted, bool IsTotalRight)> CloseAsync(string folder, int level)
    {
        await using var app = Open(folder);
        return await app.Services.GetRequiredService<Database>().WriteAsync(connection =>
        {
            var saved = connection.ExecuteScalar<int>("SELECT count(*) FROM check_in_roster WHERE has_answered");
            Ending.Close(connection, CheckInStore.Find(connection, CheckIn.TenantId, CheckIn.Id) ?? CheckIn, TimeProvider.System.GetUtcNow());
            var snapshot = global::Bot.CheckIns.Confidence.Snapshot.Read(connection.QuerySingle<string>("SELECT snapshot FROM check_in_results"));
            return (saved, snapshot.Answered, snapshot.Domains[0].Items.All(item => item.Tally.Levels[level - 1] == People.Count));
        });
    }

    private static WebApplication Open(string folder) => bot::Program.Build(
        ["--environment", "Development"], builder => builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder), new("Playground:Enabled", "false")]));

    private static string NextId() => Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);

    private static string Invoke(ConnectorStub connector, string name, string id, string person, JsonObject data) => new JsonObject
    {
        ["type"] = "invoke",
        ["name"] = name,
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = person },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = $"{Channel};messageid=1", ["conversationType"] = "channel", ["tenantId"] = ConnectorStub.TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = ConnectorStub.TenantId }, ["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" } },
        ["value"] = new JsonObject { ["data"] = data },
    }.ToJsonString();
}
