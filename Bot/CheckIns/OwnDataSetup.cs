using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.CheckIns.Competency;
using Bot.CheckIns.Rounds;
using Bot.People;
using Dapper;

namespace Bot.CheckIns;

/// <summary>Registers what check-ins hold on a person: their answers while they are open, what they lead, their own profile.</summary>
internal static class OwnDataSetup
{
    public static IServiceCollection AddOwnData(this IServiceCollection services) => services
        .AddSingleton(static provider => Answers(provider.GetRequiredService<Answering>()))
        .AddSingleton(Led)
        .AddSingleton(static provider => Followed(provider.GetRequiredService<Invitations>()))
        .AddSingleton(Profiles);

    private static PersonalData Led => new("Open check-ins that you lead", ReadLed, static (connection, whose) => connection.Execute(
        "UPDATE check_ins SET lead_id = NULL, lead_directory_id = NULL, lead_name = NULL, version = version + 1 WHERE tenant_id = @TenantId AND lead_id = @PersonId", whose))
    {
        Tables = ["check_ins"],
        Everyone = static connection => connection.Query<(string, string)>("SELECT DISTINCT tenant_id, lead_id FROM check_ins WHERE lead_id IS NOT NULL").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static PersonalData Profiles => new("Your own view of your skills", ReadProfile, static (connection, whose) => ProfileStore.Delete(connection, whose.TenantId, whose.PersonId))
    {
        Tables = ["competency_profiles"],
        Everyone = static connection => connection.Query<(string, string)>("SELECT tenant_id, person_id FROM competency_profiles").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static PersonalData Answers(Answering answering) => new(
        "Your answers in open check-ins",
        (connection, whose) => ReadAnswers(connection, answering, whose),
        (connection, whose) =>
        {
            foreach (var (checkIn, _) in Sheets(connection, answering, whose))
                answering.Withdraw(connection, checkIn, whose.PersonId);
        })
    {
        Tables = ["check_in_answers", "check_in_roster"],
    };

    private static PersonalData Followed(Invitations invitations) => new(
        "That you followed an invitation to look at your skills",
        static (_, _) => null, // Kept to count people once; what was counted is told to nobody, and goes with the invitation.
        (connection, whose) => invitations.Forget(connection, whose.TenantId, whose.PersonId))
    {
        Tables = ["competency_followers"],
    };

    private static Held? ReadLed(DbConnection connection, Whose whose)
    {
        var ids = connection.Query<string>("SELECT id FROM check_ins WHERE tenant_id = @TenantId AND lead_id = @PersonId", whose).ToList();
        return ids is [] ? null : new Held(Count(ids.Count), new JsonArray([.. ids.Select(static id => (JsonNode)id)]));
    }

    private static Held? ReadProfile(DbConnection connection, Whose whose) => ProfileStore.Find(connection, whose.TenantId, whose.PersonId) is { } profile
        && ProfileStore.Export(connection, whose.TenantId, whose.PersonId) is { } json && JsonNode.Parse(json) is { } data
        ? new Held($"ratings: {profile.Answers.Pages.Values.Sum(static page => page.Ratings.Count)}, goals: {profile.Goals.Count}", data)
        : null;

    private static Held? ReadAnswers(DbConnection connection, Answering answering, Whose whose)
    {
        var sheets = Sheets(connection, answering, whose).Where(static each => each.Sheet.Pages.Count > 0).ToList();
        return sheets is [] ? null : new Held(Count(sheets.Count), new JsonArray([.. sheets.Select(static each => (JsonNode)new JsonObject
        {
            ["check-in"] = each.CheckIn.Set.Title,
            ["answers"] = each.Sheet.ToNode(),
        })]));
    }

    private static List<(CheckIn CheckIn, Confidence.Sheet Sheet)> Sheets(DbConnection connection, Answering answering, Whose whose)
    {
        var sheets = new List<(CheckIn, Confidence.Sheet)>();
        foreach (var checkIn in CheckInStore.OpenIn(connection, whose.TenantId))
        {
            if (answering.Refusal(connection, checkIn, whose.PersonId, out var sheet) is null && sheet is not null)
                sheets.Add((checkIn, sheet));
        }

        return sheets;
    }

    private static string Count(int checkIns) => string.Create(CultureInfo.InvariantCulture, $"{checkIns} {(checkIns is 1 ? "check-in" : "check-ins")}");
}
