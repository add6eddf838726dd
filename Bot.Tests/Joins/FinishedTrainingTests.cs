using Bot.People;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Training.Plan;

namespace Bot.Tests.Joins;

public sealed class FinishedTrainingTests : IDisposable
{
    private static readonly DateTimeOffset Tuesday = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public FinishedTrainingTests() => _database = Stores.Open(_folder);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(5, "2026-11-20", true)]
    [InlineData(4, "2026-11-20", false)]
    [InlineData(9, "2026-11-23", false)] // This week is not over.
    [InlineData(9, "2026-09-20", false)]
    public async Task Is_told_of_five_people_or_more_once_their_week_is_over(int people, string doneOn, bool isTold)
    {
        await FinishAsync(people, doneOn, "tenant");
        await FinishAsync(1, doneOn, "another tenant");

        Assert.Equal(isTold ? ["Core Skills"] : [], _database.Read(static connection => FinishedTraining.Titles(connection, "tenant", Tuesday)));
    }

    private Task FinishAsync(int people, string doneOn, string tenantId) => _database.WriteAsync(connection =>
    {
        foreach (var person in Enumerable.Range(0, people))
            PlanStore.Save(connection, new Whose(tenantId, $"29:{person}"), new PlanItem { Number = 1, ResourceId = "core", Title = "Core Skills", SavedOn = doneOn, DoneOn = doneOn });
    });
}
