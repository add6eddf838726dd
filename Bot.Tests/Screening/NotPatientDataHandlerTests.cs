using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Screening;

public sealed class NotPatientDataHandlerTests
{
    private const string Objection = "that was not patient data";

    [Theory]
    [InlineData(Objection)]
    [InlineData("not patient data")]
    [InlineData("That wasn't patient data!")]
    [InlineData("that’s not a patient")]
    [InlineData("No, it was not a patient's details.")]
    [InlineData("that was not patient data, it was a phone number")]
    public void Hears_an_objection(string words) => Assert.True(NotPatientDataHandler.IsSaidIn(words));

    [Theory]
    [InlineData("patient data")]
    [InlineData("what is patient data")]
    [InlineData("is that not patient-level data")]
    [InlineData("can I share patient data")]
    [InlineData("not patient data but staff data: who owns it under the contract?")]
    public void Leaves_questions_alone(string words) => Assert.False(NotPatientDataHandler.IsSaidIn(words));

    [Fact]
    public async Task Says_what_it_saw_and_how_to_ask_again_but_lets_nothing_through()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Personal().SayAsync("John Smith has COPD");

        Assert.Equal(PatientTexts.Explained(Concern.NameWithCondition), (await bot.Personal().SayAsync(Objection)).Text);
        Assert.Equal(ScreeningTexts.About(Concern.NameWithCondition), (await bot.Personal().SayAsync("John Smith has COPD")).Text);
    }

    [Fact]
    public async Task Says_that_nothing_was_stopped_when_nothing_was_within_the_hour()
    {
        var clock = new ManualClock();
        await using var bot = await RunningBot.StartAsync();
        var stops = new LastStops(clock);
        var person = new Person("29:amira", null, "");
        stops.Note(person, Concern.BirthDate);

        Assert.Equal(Concern.BirthDate, stops.Of(person));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Null(stops.Of(person));
        Assert.Equal(PatientTexts.NothingStopped, (await bot.Personal().SayAsync(Objection)).Text);
    }

    [Fact]
    public async Task Answers_alone_what_was_stopped_among_others()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Services.GetRequiredService<LastStops>().Note(new Person("29:amira", null, ""), Concern.BirthDate);

        string[] texts = [(await bot.Channel().SayAsync(Objection)).Text, (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text];

        Assert.Equal(new[] { PatientTexts.AnsweredAlone, PatientTexts.Explained(Concern.BirthDate) }.Order(StringComparer.Ordinal), texts.Order(StringComparer.Ordinal));
    }
}
