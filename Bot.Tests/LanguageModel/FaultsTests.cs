using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.LanguageModel;

public sealed class FaultsTests
{
    private const string Question = "How often should I get supervision?";

    private static readonly Dictionary<string, Func<IResult>> Faults = new(StringComparer.Ordinal)
    {
        ["silence"] = () => Fault.Silence,
        ["reset"] = () => Fault.Reset,
        ["drip without an end"] = () => Fault.Drip,
        ["400"] = () => Fault.Of(400),
        ["401"] = () => Fault.Of(401),
        ["404"] = () => Fault.Of(404),
        ["429"] = () => Fault.Of(429),
        ["429 for an hour"] = () => Fault.Of(429, "3600"),
        ["500"] = () => Fault.Of(500, body: "<html>"),
        ["503"] = () => Fault.Of(503),
        ["redirect"] = () => Fault.Moved(307),
        ["content filter before"] = () => Fault.Of(400, body: """{"error":{"code":"content_filter","message":"no"} }"""),
        ["empty"] = () => Fault.Of(200),
        ["page"] = () => Fault.Of(200, body: "<html>not a model</html>"),
        ["other JSON"] = () => Fault.Of(200, body: """{"choices":"none"}"""),
    };

    private static readonly Dictionary<string, Func<IResult>> OfVerdicts = new(Faults, StringComparer.Ordinal)
    {
        ["refusal"] = () => ModelAnswer.Whole("", refusal: "I cannot help with that."),
        ["content filter"] = () => ModelAnswer.Whole("", "content_filter"),
        ["too long"] = () => ModelAnswer.Whole("{", "length"),
        ["wrong JSON"] = () => ModelAnswer.Whole("""{"answer": 1}"""),
        ["prose"] = () => ModelAnswer.Whole("Yes, they do."),
    };

    private static readonly Dictionary<string, Func<IResult>> OfWords = new(Faults, StringComparer.Ordinal)
    {
        ["content filter"] = () => ModelAnswer.Words("Half a", "content_filter"),
        ["cut short"] = () => ModelAnswer.Words("Half a sentence", finish: null),
        ["too long"] = () => ModelAnswer.Words("Half a", "length"),
        ["garbage in the stream"] = () => ModelAnswer.Raw("data: {\"choices\": [\n\ndata: nonsense\n\n"),
        ["uncited"] = () => ModelAnswer.Words("Supervision is weekly. I am sure of it."),
        ["unsupported"] = () => ModelAnswer.Words("Supervision takes place every 45 days in Leeds [1]."),
        ["cites what is not there"] = () => ModelAnswer.Words("Supervision is there for link workers [9]."),
        ["a refusal in words"] = () => ModelAnswer.Words("I'm sorry, but I can't help with that."),
    };

    [Fact]
    public async Task Whatever_the_model_does_people_get_the_quoted_answer_and_no_error()
    {
        await using var plain = await RunningBot.StartAsync();
        var quoted = TextOf(plain, await plain.Channel().SayAsync(Question));
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: [("LanguageModel:Silence", "00:00:01"), .. FakeModel.NoLimits]);
        var write = model.Write;
        foreach (var (kind, fault) in OfVerdicts)
        {
            model.Verdict = _ => fault();
            Assert.True(string.Equals(quoted, TextOf(bot, await SayAsync(bot, "v " + kind)), StringComparison.Ordinal), kind);
        }

        model.Verdict = _ => ModelAnswer.Verdict(answers: true);
        foreach (var (kind, fault) in OfWords)
        {
            model.Write = _ => fault();
            var post = await SayAsync(bot, "w " + kind);
            Assert.True(string.Equals(quoted, TextOf(bot, post), StringComparison.Ordinal), kind);
            Assert.Null(post.Activity["entities"]?[0]?["additionalType"]);
        }

        model.Write = write;
        Assert.NotNull((await SayAsync(bot, "again")).Activity["entities"]?[0]?["additionalType"]);
        Assert.DoesNotContain(bot.Log.Lines, static line => line.Text.Contains("supervision", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_short_wait_that_the_model_asks_for_is_waited_for()
    {
        await using var model = await FakeModel.StartAsync();
        var asked = 0;
        model.Verdict = _ => Interlocked.Increment(ref asked) == 1 ? Fault.Of(429, "0") : ModelAnswer.Verdict(answers: true);
        await using var bot = await model.BotAsync();

        var answer = await bot.Channel().SayAsync(Question);

        Assert.Equal(2, asked);
        Assert.NotNull(answer.Activity["entities"]?[0]?["additionalType"]);
    }

    // Each bot links to pages of its own.
    private static string TextOf(RunningBot bot, Post post) => post.Text.Replace(bot.Http.BaseAddress?.Authority ?? "", "bot", StringComparison.Ordinal);

    private static Task<Post> SayAsync(RunningBot bot, string person) => bot.Channel("29:" + person).SayAsync(Question);
}
