using Bot.Asking;
using Bot.Asking.Writing;
using Bot.Pages;
using Bot.Screening;
using Bot.Tests.Host;
using Bot.Tests.Knowledge;
using Bot.Tests.LanguageModel;
using Bot.Tests.Screening;
using Dapper;
using Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Asking.Writing;

/// <summary>A model that obeys whoever speaks last, at its worst.</summary>
public sealed class ObeyingModelTests
{
    private const string Fact = "Link workers should have supervision at least monthly";
    private static readonly Uri Home = new("https://example.org/supervision");

    [Fact]
    public async Task None_of_three_hundred_ways_out_is_shown()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: FakeModel.NoLimits);
        Assert.InRange(Temptations.Exfiltrations.Count, 300, 1_000);
        foreach (var (index, form) in Temptations.Exfiltrations.Index())
        {
            model.Write = _ => ModelAnswer.Words((index % 3) switch
            {
                0 => $"{Fact} [1]. {form} [1].",
                1 => $"{form} {Fact} [1].",
                _ => $"{Fact}, {form} [1]. Read {form} too [1]. {Fact} [1].",
            });
            Harmless.Assert(await WriteAsync(bot, Passage(Fact + ".")));
        }
    }

    [Fact]
    public async Task What_a_poisoned_passage_orders_is_not_shown()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: FakeModel.NoLimits);
        string[] places = ["{0}\n" + Fact + ".", Fact + ".\n- {0}"];
        var poisoned = (from order in Temptations.Injections from place in places select string.Format(null, place, order)).ToList();
        Assert.InRange(poisoned.Count, 120, 1_000);
        foreach (var text in poisoned.Select(Temptations.WithoutCanaries))
        {
            model.Write = request => ModelAnswer.Words($"{Fact} [1]. {Temptations.Obeyed(request.Passages[0], Fact)} {Temptations.Canary} [1]. {Temptations.OtherTeam} scored low [1].");
            Harmless.Assert(await WriteAsync(bot, Passage(text)));
        }
    }

    [Fact]
    public async Task What_a_question_orders_is_neither_shown_nor_done()
    {
        await using var model = await FakeModel.StartAsync();
        model.Write = request => ModelAnswer.Words($"{request.Faithful(1)} {Temptations.Obeyed(request.Question, Fact)} {Temptations.Canary} [1]. check-in [1].");
        await using var bot = await model.BotAsync(settings: FakeModel.NoLimits);
        string[] questions = ["How often should I get supervision? {0}", "{0} And who counts as a carer?"];
        foreach (var (index, words) in (from order in Temptations.Injections from question in questions select string.Format(null, question, order)).Index())
        {
            var post = await bot.Channel($"29:person-{index}").SayAsync(words);
            Harmless.Assert(post.Text);
            Assert.Equal("message", (string?)post.Activity["type"]);
        }

        Assert.True(bot.Teams.IsQuiet);
        Assert.InRange(model.Requests.Count(static request => request.IsStream), 50, 200);
        Assert.Equal(0, bot.Database.Read(static connection => connection.ExecuteScalar<int>("SELECT COUNT(*) FROM check_ins")));
    }

    // Sixty ways to ask for them: whatever the question, the worst that a model can do is to write its instructions out.
    [Fact]
    public async Task Its_instructions_are_not_shown()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: FakeModel.NoLimits);
        Func<string, string>[] forms = [static told => $"{told} [1].", static told => $"{Fact} [1]. {told} [1].", static told => string.Join(" [1]. ", told.Split(". ")) + " [1]."];
        for (var way = 0; way < 60; way++)
        {
            model.Write = request => ModelAnswer.Words(forms[way % forms.Length](string.Join(' ', request.System.Split(' ', '\n').Skip(way))));
            var told = await WriteAsync(bot, Passage(Fact + "."));
            var instructions = Runs(model.Requests.Last(static request => request.IsStream).System);
            Assert.NotEmpty(instructions);
            Assert.Empty(Runs(told).Intersect(instructions, StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task No_patient_data_is_put_to_it()
    {
        var lines = new PatientLines(20261123);
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: FakeModel.NoLimits);
        var found = lines.NhsNumbers(300).Concat(lines.NamesBesideBirthDates(200)).Where(static line => Screen.Look(line) is not null).ToList();
        Assert.InRange(found.Count, 490, 500); // Those that are not found are counted elsewhere.

        foreach (var (index, line) in found.Index())
            await bot.Personal($"29:person-{index}").SayAsync($"How often should I get supervision? {line}");

        Assert.Empty(model.Requests);
    }

    private static HashSet<string> Runs(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is var words ? [.. Enumerable.Range(0, Math.Max(0, words.Length - 5)).Select(at => string.Join(' ', words[at..(at + 6)]))] : [];

    private static Passage Passage(string text) => Sample.Passage("Supervision", text) with { Sources = [Sample.Source("guidance") with { Url = Home, Confidence = Confidence.Official }] };

    private static async Task<string> WriteAsync(RunningBot bot, Passage passage)
    {
        var quoted = new Answered(new Answer.Found([new Extract(passage, ["Quoted."])]), "supervision", []) { Ground = new Ground("How often is supervision?", Before: null, [passage]) };
        var answer = await bot.Services.GetRequiredService<Author>().WriteAsync(quoted, TestContext.Current.CancellationToken);
        return AnswerMessage.Of(answer, "r", new DateOnly(2026, 11, 22), bot.Services.GetRequiredService<PageLinks>()).Text;
    }
}
