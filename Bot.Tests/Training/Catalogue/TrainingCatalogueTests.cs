using Bot.Storage;
using Bot.Tests.Host;
using Bot.Training.Catalogue;

namespace Bot.Tests.Training.Catalogue;

public sealed class TrainingCatalogueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Puts_an_added_resource_in_the_place_of_the_one_of_its_id_and_keeps_it_over_a_restart()
    {
        var before = await WithAsync(static async (catalogue, _) =>
        {
            var count = catalogue.Shelf.Resources.Count;
            await catalogue.ImportAsync([TrainingSample.Of("nasp") with { Title = "Ours" }, TrainingSample.Of("dementia")], TestContext.Current.CancellationToken);
            return count;
        });

        await WithAsync(async (catalogue, topics) =>
        {
            Assert.Equal(before + 1, catalogue.Shelf.Resources.Count);
            Assert.Equal("Ours", catalogue.Shelf.Find("nasp")?.Title);
            Assert.Contains("dementia", (await topics.FindAsync("dementia", 10, TestContext.Current.CancellationToken)).Ids, StringComparer.Ordinal);
            return 0;
        });
    }

    private async Task<int> WithAsync(Func<TrainingCatalogue, TopicIndex, Task<int>> act)
    {
        using var database = Stores.Open(_folder);
        using var topics = new TopicIndex(new DataFolder(_folder.Path), TimeProvider.System);
        var catalogue = new TrainingCatalogue(database, topics);
        await catalogue.FillAsync(TestContext.Current.CancellationToken);
        return await act(catalogue, topics);
    }
}
