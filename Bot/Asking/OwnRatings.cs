using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.People;
using Bot.Storage;
using Dapper;

namespace Bot.Asking;

/// <summary>What this room holds on a person: thumbs, and what was written beside them, under digests that the person's id makes again.</summary>
internal static class OwnRatings
{
    public static PersonalData Of(Secret secret) => new(
        "Your thumbs and remarks",
        (connection, whose) => Own(connection, secret, whose) is { Count: > 0 } own ? new Held($"{own.Count}", new JsonArray([.. own.Select(NodeOf)])) : null,
        (connection, whose) =>
        {
            foreach (var row in Own(connection, secret, whose))
                connection.Execute("DELETE FROM ratings WHERE reference = @Reference AND rater = @Rater", row);
        })
    {
        Tables = ["ratings"],
    };

    private static List<Row> Own(DbConnection connection, Secret secret, Whose whose) => connection
        .Query<Row>("SELECT reference AS Reference, rater AS Rater, is_helpful AS IsHelpful, remark AS Remark, rated_on AS Day FROM ratings WHERE tenant_id = @TenantId", whose)
        .Where(row => row.Rater.AsSpan().SequenceEqual(secret.Digest(row.Reference, whose.PersonId)))
        .ToList();

    private static JsonNode NodeOf(Row row) => new JsonObject { ["on"] = row.Day, ["thumb"] = row.IsHelpful ? "up" : "down", ["remark"] = row.Remark };

    private sealed record Row
    {
        public string Reference { get; init; } = "";

        public byte[] Rater { get; init; } = [];

        public bool IsHelpful { get; init; }

        public string? Remark { get; init; }

        public string Day { get; init; } = "";
    }
}
