using Bot.CheckIns.Sets;
using Bot.Tests.Host;
using Bot.Tests.House;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task A_set_whose_article_has_gone_is_told_of_and_stays()
    {
        var json = (await File.ReadAllTextAsync(Tree.Path("Bot/CheckIns/Sets/maturity.json"), TestContext.Current.CancellationToken))
            .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);
        var article = SetReader.Read(json, "maturity").Domains[0].Advice[0].Articles[0];
        await using (var room = new CheckInRoom(_folder))
        {
            await room.Get<SetCatalogue>().ImportAsync(SetReader.Read(json.Replace($"\"{article}\"", "\"gone\"", StringComparison.Ordinal), "maturity"));
        }

        await using var bot = await RunningBot.StartAsync(folder: _folder);

        var sets = bot.Services.GetRequiredService<SetCatalogue>().Offered(SetKind.Maturity);
        var lines = bot.Services.GetRequiredService<SetArticles>().Gone(sets);
        Assert.Equal(2, sets.Single().Version);
        Assert.All(lines, static line => Assert.Matches(@"^The set maturity, version 2, line \d+, \$\.domains\[\d\]\.advice\[\d\]\.articles\[\d\]: there is no article gone\.", line));
        Assert.NotEmpty(lines);
    }
}
