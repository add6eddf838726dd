using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Host;

/// <summary>A team with a channel: Amira, Tom and Priya are its members, and Priya is a guest.</summary>
internal static class Team
{
    public const string Id = "19:team@thread.tacv2";
    public const string GroupId = "00000000-0000-0000-0000-000000000090";

    public static readonly Func<string, IResult> Roster = _ => Results.Json(new
    {
        members = new[] { Entry("29:amira", 20, "Amira Khan", "user"), Entry("29:tom", 21, "Tom Ashworth", "user"), Entry("29:priya", 22, "Priya Nair", "guest") },
    });

    /// <summary>A person in the team's channel.</summary>
    public static Conversation ChannelOf(RunningBot bot, string person, string? type = null) =>
        new(bot, "19:mdt@thread.tacv2;messageid=1700000000000", "channel", person) { Team = Id, ChannelType = type };

    /// <summary>What a person says who mentions another.</summary>
    public static JsonObject Mentioning(Conversation conversation, string words, string personId)
    {
        var activity = conversation.Message($"<at>Framework Companion</at> {words} <at>Somebody</at>");
        activity["entities"] = new JsonArray(Mention("<at>Framework Companion</at>", "28:" + TokenSmith.AppId), Mention("<at>Somebody</at>", personId));
        return activity;
    }

    private static object Entry(string id, int number, string name, string role) =>
        new { id, aadObjectId = $"00000000-0000-0000-0000-0000000000{number}", name, userRole = role, tenantId = TokenSmith.TenantId };

    private static JsonObject Mention(string text, string id) => new() { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id } };
}
