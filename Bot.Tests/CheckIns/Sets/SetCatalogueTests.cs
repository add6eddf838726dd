using Bot.CheckIns.Sets;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.CheckIns.Sets;

public sealed class SetCatalogueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_set_that_cannot_be_used_ends_the_start_with_its_place()
    {
        await using (var room = new CheckInRoom(_folder))
        {
            await room.Database.WriteAsync(static connection => connection.Execute("INSERT INTO check_in_sets (id, version, json) VALUES ('broken', 1, '{}')"));
        }

        var fault = await Assert.ThrowsAsync<SetException>(() => RunningBot.StartAsync(folder: _folder));

        Assert.Contains("The added set broken, version 1, line 1, $.id: this is missing", fault.Message, StringComparison.Ordinal);
    }
}
