using Bot.LanguageModel;
using Bot.Storage;
using Bot.Tests.Host;
using Microsoft.Extensions.Options;

namespace Bot.Tests.LanguageModel;

public sealed class SpendingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_call_goes_ahead_only_while_the_day_has_room_for_all_that_it_may_take()
    {
        using var database = Open();
        var spending = Of(database);

        Assert.True(spending.TryBegin(600));
        Assert.False(spending.TryBegin(500));
        await spending.EndAsync(600, new ModelUse(1, 100, 50));
        Assert.True(spending.TryBegin(850));
        Assert.False(spending.TryBegin(1));
    }

    [Fact]
    public async Task What_was_used_is_known_after_a_restart_and_costs_what_it_costs()
    {
        using (var database = Open())
            await Of(database).EndAsync(0, new ModelUse(1, 800, 100));

        using var again = Open();
        var spending = Of(again);

        Assert.Equal(new ModelUse(1, 800, 100), spending.Today);
        Assert.False(spending.TryBegin(101));
        Assert.Equal(0.0018, spending.Cost, 6);
    }

    [Fact]
    public async Task A_new_day_in_London_begins_with_nothing_used()
    {
        using var database = Open();
        var spending = Of(database);
        await spending.EndAsync(0, new ModelUse(1, 1_000, 0));

        _clock.Advance(TimeSpan.FromHours(15));

        Assert.True(spending.TryBegin(1_000));
    }

    private Database Open() => Stores.Open(_folder, _clock);

    private Spending Of(Database database) => new(database, Options.Create(new ModelOptions { DailyTokens = 1_000, InputPrice = 2, OutputPrice = 2 }), _clock);
}
