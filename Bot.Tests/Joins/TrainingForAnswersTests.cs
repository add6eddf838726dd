using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.Training;

namespace Bot.Tests.Joins;

public sealed class TrainingForAnswersTests
{
    [Fact]
    public async Task Leads_from_an_answer_to_training_on_its_topic()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        var button = ButtonUnder(await chat.SayAsync("how often should I get supervision?"));
        await chat.PressAsync(StartCard.SearchVerb, button?["data"]?.DeepClone().AsObject());
        var found = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Training on supervision", (string?)button?["title"]);
        Assert.Contains("for: about supervision.", found.Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what pay band is a link worker?")]
    [InlineData("can my manager see my answers?")]
    [InlineData("what number do I call for urgent mental health help?")]
    [InlineData("how do I refuse a referral from the moon?")]
    public async Task Offers_nothing_under_answers_about_other_things(string question)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Null(ButtonUnder(await bot.Personal().SayAsync(question)));
    }

    [Fact]
    public async Task Is_in_nobodys_way_in_a_channel()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Null(ButtonUnder(await bot.Channel().SayAsync("how often should I get supervision?")));
    }

    private static JsonNode? ButtonUnder(Post answer) => answer.Card?["body"]?.AsArray()
        .Select(static element => element?["actions"]?[0])
        .FirstOrDefault(static button => string.Equals((string?)button?["verb"], StartCard.SearchVerb, StringComparison.Ordinal));
}
