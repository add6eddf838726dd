using Bot.AzureSearch;
using Bot.LanguageModel;
using Bot.Pages;
using Bot.Tests.Host;
using Bot.Tests.LanguageModel;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Pages;

public sealed class WhereWordsGoTests
{
    private const string NoAi = "I do not use AI to write answers";
    private const string Ai = "AI writes my answers";

    [Fact]
    public async Task Where_nothing_is_set_up_words_go_nowhere_and_no_model_writes()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains("It uses no language model and sends your words to nobody.", await PageAsync(bot, "/privacy"), StringComparison.Ordinal);
        Assert.Contains(NoAi, await PageAsync(bot, "/about"), StringComparison.Ordinal);
        Assert.Contains(NoAi, await HelloAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_writes_is_named_wherever_people_are_told()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();

        var privacy = await PageAsync(bot, "/privacy");

        Assert.Contains("Azure OpenAI writes answers.", privacy, StringComparison.Ordinal);
        Assert.DoesNotContain("your words to nobody", privacy, StringComparison.Ordinal);
        Assert.DoesNotContain("helps to find", privacy, StringComparison.Ordinal);
        Assert.Contains(Ai, await PageAsync(bot, "/about"), StringComparison.Ordinal);
        Assert.Contains(Ai, await HelloAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_finds_passages_is_named_too()
    {
        var embedding = new WhereWordsGo(Options.Create(new ModelOptions { EmbeddingModel = "maker" }), Options.Create(new AzureSearchOptions()));
        var searching = new WhereWordsGo(Options.Create(new ModelOptions()), Options.Create(new AzureSearchOptions { Endpoint = new Uri("https://name.search.windows.net") }));

        Assert.Contains("Azure OpenAI helps to find passages.", embedding.Notice, StringComparison.Ordinal);
        Assert.Contains("Azure AI Search finds passages.", searching.Notice, StringComparison.Ordinal);
        Assert.All([embedding, searching], static words => Assert.False(words.IsWrittenByModel));
        Assert.All([embedding, searching], static words => Assert.DoesNotContain("nobody", words.Notice, StringComparison.Ordinal));
    }

    private static Task<string> PageAsync(RunningBot bot, string path) => bot.Http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<string> HelloAsync(RunningBot bot)
    {
        await bot.Personal().InstallAsync();
        return (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Card?.ToJsonString() ?? "";
    }
}
