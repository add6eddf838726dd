using System.Data.Common;
using Dapper;

namespace Bot.CheckIns.Sets;

/// <summary>The table of sets that administrators have added.</summary>
internal static class SetStore
{
    public static IReadOnlyList<CheckInSet> All(DbConnection connection) => connection
        .Query<(string Id, long Version, string Json)>("SELECT id, version, json FROM check_in_sets ORDER BY id, version")
        .Select(static row => SetReader.Read(row.Json, $"The added set {row.Id}, version {row.Version}"))
        .ToList();

    public static void Add(DbConnection connection, CheckInSet set) => connection.Execute(
        "INSERT INTO check_in_sets (id, version, json) VALUES (@Id, @Version, @Json)", new { set.Id, set.Version, set.Json });
}
