using Bot.Screening;
using Bot.Tests.Host;

namespace Bot.Tests.Screening;

public sealed class StoppedHandlerTests
{
    [Theory]
    [InlineData("my patient is 943 476 5919", "That looked like a patient's details")]
    [InlineData("I want to kill myself", "call 999")]
    public async Task Tells_a_person_why_in_their_own_chat(string words, string reason)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains(reason, (await bot.Personal().SayAsync(words)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my patient is 943 476 5919")]
    [InlineData("I want to kill myself")]
    public async Task Does_not_show_others_which_of_the_two_it_was(string words)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal(ScreeningTexts.AmongOthers, (await bot.Channel().SayAsync(words)).Text);
    }
}
