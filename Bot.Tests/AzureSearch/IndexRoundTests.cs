using Bot.AzureSearch;
using Bot.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.AzureSearch;

public sealed class IndexRoundTests
{
    [Fact]
    public async Task Fills_the_index_by_itself_and_answers_from_it()
    {
        await using var search = await FakeSearch.StartAsync();
        await using var bot = await StartAsync(search);
        await RunningBot.UntilAsync(() => bot.Log.Lines.Any(line => line.Text.Contains("is asked from now on", StringComparison.Ordinal)));

        var answer = await bot.Personal().SayAsync("how often should I have supervision?");

        Assert.Contains(search.CallsOf("search"), call => call.Text("search") is "how often should I have supervision");
        Assert.NotNull(answer);
    }

    [Fact]
    public async Task Says_in_one_line_what_an_administrator_can_do_and_goes_on_in_memory()
    {
        await using var search = await FakeSearch.StartAsync();
        search.Fault = static _ => Fault.Of(403);
        await using var bot = await StartAsync(search);

        await RunningBot.UntilAsync(() => bot.Log.Lines.Any(line => line.Text.Contains("look at AzureSearch__Key", StringComparison.Ordinal)));

        Assert.NotNull(await bot.Personal().SayAsync("how often should I have supervision?"));
        Assert.Empty(search.CallsOf("search"));
    }

    private static Task<RunningBot> StartAsync(FakeSearch search) => RunningBot.StartAsync(adjust: builder =>
    {
        builder.Configuration.AddInMemoryCollection([new("AzureSearch:Endpoint", "https://companion.search.windows.net"), new("AzureSearch:Key", FakeSearch.Key)]);
        builder.Services.AddSingleton<SearchClientSource>(search.NewClient);
    });
}
