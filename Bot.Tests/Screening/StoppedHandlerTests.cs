using System.Text;
using Bot.Outbox;
using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Screening;

public sealed class StoppedHandlerTests
{
    private const string Patient = "my patient is 943 476 5919";
    private const string Danger = "I want to kill myself";

    [Theory]
    [InlineData(Patient, "That looked like a patient's details")]
    [InlineData(Danger, "call 999")]
    public async Task Tells_a_person_why_in_their_own_chat(string words, string reason)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains(reason, (await bot.Personal().SayAsync(words)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel", Patient, ScreeningTexts.AboutChannel, Concern.NhsNumber)]
    [InlineData("channel", Danger, ScreeningTexts.AboutChannel, Concern.DangerToSelf)]
    [InlineData("groupChat", Patient, ScreeningTexts.AboutGroup, Concern.NhsNumber)]
    [InlineData("groupChat", Danger, ScreeningTexts.AboutGroup, Concern.DangerToSelf)]
    public async Task Tells_others_only_that_it_stopped_words_and_the_person_alone_why(string kind, string words, string about, object concern)
    {
        await using var bot = await RunningBot.StartAsync();

        var (among, alone) = await StopAsync(bot, new Conversation(bot, "19:mdt@thread", kind, "29:amira"), words);

        Assert.Equal(ScreeningTexts.AmongOthers, among.Text);
        Assert.Equal((bot.Personal().Id, about + ScreeningTexts.About((Concern)concern)), (alone.ConversationId, alone.Text));
    }

    [Fact]
    public async Task Declines_advice_where_it_was_asked_for()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal(ScreeningTexts.About(Concern.Treatment), (await bot.Channel().SayAsync("should she stop taking her tablets")).Text);
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Says_nothing_more_to_others_when_the_person_cannot_be_reached()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Teams.AnswerToOpening = _ => FakeTeams.NotInstalled;

        Assert.Equal(ScreeningTexts.AmongOthers, (await bot.Channel().SayAsync(Patient)).Text);

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Keeps_nothing_of_what_could_not_be_said_to_the_person_alone()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder: folder);
        bot.Teams.AnswerToOpening = _ => FakeTeams.NotInstalled;

        await bot.Channel().SayAsync(Danger);

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        await RunningBot.UntilAsync(() => !Array.Exists(Directory.GetFiles(folder.Path, "companion.db*"), IsAboutHer));

        static bool IsAboutHer(string path) => Contents(path) is var text
            && (text.Contains("29:amira", StringComparison.Ordinal) || text.Contains("Samaritans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leaves_none_of_the_words_anywhere()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder: folder);

        var (among, alone) = await StopAsync(bot, bot.Channel(), Patient);

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        string[] places =
        [
            among.Activity.ToJsonString(),
            alone.Activity.ToJsonString(),
            .. bot.Log.Lines.Select(line => line.Text),
            .. Directory.GetFiles(folder.Path, "companion.db*").Select(Contents),
        ];
        Assert.DoesNotContain(places, place => place.Contains("943 476 5919", StringComparison.Ordinal));
    }

    // The two go by lanes of their own, so either may come first.
    private static async Task<(Post Among, Post Alone)> StopAsync(RunningBot bot, Conversation place, string words)
    {
        Post[] posts = [await place.SayAsync(words), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];
        return (Assert.Single(posts, IsThere), Assert.Single(posts, post => !IsThere(post)));

        bool IsThere(Post post) => string.Equals(post.ConversationId, place.Id, StringComparison.Ordinal);
    }

    private static string Contents(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
