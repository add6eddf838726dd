using Bot.Storage;

namespace Bot.Training.Catalogue;

/// <summary>All that there is to learn from: the starter resources, and those that administrators have added.</summary>
internal sealed class TrainingCatalogue(Database database, TopicIndex topics)
{
    private static readonly string StarterFile = Path.Combine(AppContext.BaseDirectory, "Training", "catalogue.json");

    private volatile Shelf _shelf = Shelf.Empty;

    /// <summary>The catalogue as it is at this moment.</summary>
    public Shelf Shelf => _shelf;

    /// <summary>The resources that come with the bot.</summary>
    public static IReadOnlyList<Resource> Starters => CatalogueFile.Read(StarterFile, File.ReadAllBytes(StarterFile)).Resources;

    /// <summary>Reads everything, and lets it be found.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var added = database.Read(ResourceStore.All);
        var shelf = Shelf.Of(added.Concat(Starters).DistinctBy(static resource => resource.Id, StringComparer.Ordinal));
        await topics.UpdateAsync(shelf.Resources, cancellationToken);
        _shelf = shelf;
    }

    /// <summary>Adds resources, all or none; one of the same id is replaced.</summary>
    public async Task ImportAsync(IReadOnlyList<Resource> resources, CancellationToken cancellationToken)
    {
        await database.WriteAsync(connection => ResourceStore.Save(connection, resources));
        await FillAsync(cancellationToken);
    }
}
