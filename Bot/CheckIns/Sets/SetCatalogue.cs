using Bot.Storage;

namespace Bot.CheckIns.Sets;

/// <summary>All sets that a check-in can be launched with: the starter sets, and those that administrators have added.</summary>
internal sealed class SetCatalogue(Database database)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "CheckIns", "Sets");

    private readonly Lazy<IReadOnlyList<CheckInSet>> _starters = new(ReadStarters);

    /// <summary>Every version of every set, by id, the newest version first.</summary>
    /// <exception cref="SetException">One of them cannot be used.</exception>
    public IReadOnlyList<CheckInSet> All() =>
        [.. _starters.Value.Concat(database.Read(SetStore.All)).OrderBy(static set => set.Id, StringComparer.Ordinal).ThenByDescending(static set => set.Version)];

    /// <summary>What is offered at a launch: of each set its newest version.</summary>
    public IReadOnlyList<CheckInSet> Offered(SetKind kind) =>
        [.. All().Where(set => set.Kind == kind).DistinctBy(static set => set.Id, StringComparer.Ordinal)];

    /// <summary>Adds a set; one of this id and version that is there already stays as it is.</summary>
    public Task<SetImport> ImportAsync(CheckInSet set) => database.WriteAsync(connection =>
    {
        var same = _starters.Value.Concat(SetStore.All(connection))
            .FirstOrDefault(known => string.Equals(known.Id, set.Id, StringComparison.Ordinal) && known.Version == set.Version);
        if (same is not null)
            return string.Equals(same.Json, set.Json, StringComparison.Ordinal) ? SetImport.WasThere : SetImport.Differs;
        SetStore.Add(connection, set);
        return SetImport.Added;
    });

    private static IReadOnlyList<CheckInSet> ReadStarters() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(static path => SetReader.Read(File.ReadAllText(path), path))];
}
