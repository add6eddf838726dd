using System.Data.Common;
using System.Text.Json;
using Bot.Storage;
using Dapper;

namespace Bot.Training.Catalogue;

/// <summary>The table of resources that administrators have added.</summary>
internal static class ResourceStore
{
    /// <summary>As their changes are counted.</summary>
    public const string Kind = "training";

    public static IReadOnlyList<Resource> All(DbConnection connection) =>
        [.. connection.Query<string>("SELECT json FROM training_resources ORDER BY id").Select(static json => JsonSerializer.Deserialize(json, ResourceJson.Default.Resource)).OfType<Resource>()];

    /// <summary>Adds them; one of the same id is replaced.</summary>
    public static void Save(DbConnection connection, IEnumerable<Resource> resources)
    {
        Changes.Note(connection, Kind);
        connection.Execute(
            "INSERT INTO training_resources (id, json) VALUES (@Id, @Json) ON CONFLICT (id) DO UPDATE SET json = excluded.json",
            resources.Select(static resource => new { resource.Id, Json = JsonSerializer.Serialize(resource, ResourceJson.Default.Resource) }));
    }
}
