using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Tests.LanguageModel;

namespace Bot.Tests.Teams.Streaming;

public sealed class KilledStreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bot_that_is_killed_while_it_shows_words_sends_the_whole_answer_once_after_its_next_start()
    {
        await using var model = await FakeModel.StartAsync();
        model.Write = static request => ModelAnswer.Streamed([Task.FromResult($"{request.Faithful(1)} An"), new TaskCompletionSource<string>().Task]);
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);
        Post words;
        await using (var bot = await BotProcess.StartReadyAsync(_folder.Path, model.Environment))
        {
            await crowd.AskAsync(bot, "p1");
            words = await NextAsync(teams, "streaming");
            await bot.KillAsync();
        }

        model.Write = static request => ModelAnswer.Words(request.Faithful(2));
        await using var again = await BotProcess.StartReadyAsync(_folder.Path, model.Environment);
        var whole = await NextAsync(teams, "final");

        Assert.Equal("message", (string?)whole.Activity["type"]);
        Assert.StartsWith(words.Text, whole.Text, StringComparison.Ordinal);
        Assert.True(whole.Text.Length > words.Text.Length);
        Assert.Equal(0, await again.StopAsync());
        Assert.True(teams.IsQuiet);
    }

    private static async Task<Post> NextAsync(FakeTeams teams, string kind)
    {
        while (true)
        {
            var post = await teams.NextAsync(TestContext.Current.CancellationToken);
            if (string.Equals((string?)Place(post)?["streamType"], kind, StringComparison.Ordinal))
                return post;
        }
    }

    private static JsonNode? Place(Post post) => post.Activity["entities"]?.AsArray().FirstOrDefault(static entity => (string?)entity?["type"] is "streaminfo");
}
