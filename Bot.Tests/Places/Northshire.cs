using Bot.Places.Tree;
using Bot.Tests.Host;

namespace Bot.Tests.Places;

/// <summary>A system with two places: Amira leads the system, Zoe the place in the east. Its neighbourhoods are teams that the test names.</summary>
internal static class Northshire
{
    public const string Amira = "00000000-0000-0000-0000-000000000020";
    public const string Zoe = "00000000-0000-0000-0000-000000000029";

    /// <param name="east">The teams of the east, by the ids of their neighbourhoods.</param>
    /// <param name="west">Those of the west.</param>
    public static string Json(IEnumerable<(string Id, string Team)> east, IEnumerable<(string Id, string Team)> west) =>
        $$"""
        {
          "tenant": "{{TokenSmith.TenantId}}", "id": "northshire", "name": "Northshire",
          "leads": [{ "id": "{{Amira}}", "name": "Amira Khan" }],
          "places": [
            { "id": "east", "name": "East", "leads": [{ "id": "{{Zoe}}", "name": "Zoe Field" }], "neighbourhoods": [{{List(east)}}] },
            { "id": "west", "name": "West", "neighbourhoods": [{{List(west)}}] }
          ]
        }
        """;

    public static TreeFile File(IEnumerable<(string Id, string Team)> east, IEnumerable<(string Id, string Team)> west) => TreeReader.Read(Json(east, west), "tree.json");

    private static string List(IEnumerable<(string Id, string Team)> neighbourhoods) =>
        string.Join(", ", neighbourhoods.Select(static each => $$"""{ "id": "{{each.Id}}", "name": "N {{each.Id}}", "team": "{{each.Team}}" }"""));
}
