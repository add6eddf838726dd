using Bot.Tests.Host;
using Bot.Tests.LanguageModel;

namespace Bot.Tests.Asking.Writing;

public sealed class WrittenAnswerTests
{
    private const string Question = "Who counts as a carer?";

    [Fact]
    public async Task A_channel_gets_one_message_whose_sentences_cite_and_which_says_that_a_model_wrote_it()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();

        var answer = await bot.Channel().SayAsync(Question);

        Assert.Matches(@"^A carer is anyone[^\n]*\.\u00A0(\[\d\] ?)+ [A-Z][^\n]*\.\u00A0(\[\d\] ?)+\n\n\[1\] \[", answer.Text);
        var about = Assert.Single(answer.Activity["entities"]?.AsArray() ?? []);
        Assert.Equal("AIGeneratedContent", (string?)about?["additionalType"]?[0]);
        Assert.NotNull(about?["citation"]?[0]?["appearance"]?["url"]);
        Assert.Equal("default", (string?)answer.Activity["channelData"]?["feedbackLoop"]?["type"]);
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Without_a_model_nothing_is_labelled_as_written_by_one()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.Channel().SayAsync(Question);

        Assert.Null(answer.Activity["entities"]?[0]?["additionalType"]);
    }

    [Fact]
    public async Task What_the_passages_do_not_answer_is_not_in_the_sources_and_nothing_is_written()
    {
        await using var model = await FakeModel.StartAsync();
        model.Verdict = _ => ModelAnswer.Verdict(answers: false);
        await using var bot = await model.BotAsync();

        var answer = await bot.Channel().SayAsync(Question);

        Assert.StartsWith("I don't have that in my sources. The nearest I have:", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(model.Requests, static request => request.IsStream);
    }

    [Theory]
    [InlineData("What is the capital of Mongolia?")]
    [InlineData("My patient John Smith, NHS number 943 476 5919, needs a carer")]
    [InlineData("I want to end my life")]
    public async Task Nothing_reaches_the_model_of_what_is_foreign_or_stopped(string words)
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();

        await bot.Personal().SayAsync(words);

        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task A_follow_up_brings_the_question_before_it()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();
        await bot.Channel().SayAsync("How often should I get supervision?");

        await bot.Channel().SayAsync("and who gives it?");

        Assert.Contains(model.Requests, static request => request.User.Contains("The question before was: How often should I get supervision?\nQuestion: who gives it?", StringComparison.Ordinal));
        Assert.All(model.Requests.Take(2), static request => Assert.DoesNotContain("before", request.User[request.User.LastIndexOf("end>>", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Once_the_days_tokens_are_used_answers_are_quoted()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: ("LanguageModel:DailyTokens", "4000"));
        await bot.Channel("29:a").SayAsync(Question);
        var asked = model.Requests.Count;

        await bot.Channel("29:b").SayAsync(Question);
        await bot.Channel("29:c").SayAsync(Question);
        var last = await bot.Channel("29:d").SayAsync(Question);

        Assert.Null(last.Activity["entities"]?[0]?["additionalType"]);
        Assert.InRange(model.Requests.Count, asked, 4);
    }

    [Fact]
    public async Task The_key_goes_to_the_model_and_the_words_to_no_log()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync();

        await bot.Channel().SayAsync(Question);

        Assert.All(model.Requests, static request => Assert.Equal("Bearer the resource's key", request.Authorization));
        Assert.DoesNotContain(bot.Log.Lines, static line => line.Text.Contains("carer", StringComparison.OrdinalIgnoreCase));
    }
}
