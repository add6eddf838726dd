using Bot.Screening;

namespace Bot.Tests.Screening;

public sealed class ScreeningTextsTests
{
    public static TheoryData<string> Texts =>
    [
        ScreeningTexts.PatientData,
        ScreeningTexts.Crisis,
        ScreeningTexts.AmongOthers,
        ScreeningTexts.AboutChannel + ScreeningTexts.PatientData,
        ScreeningTexts.AboutGroup + ScreeningTexts.Crisis,
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Are_short_enough_to_read_at_once(string text) =>
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 120);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Pass_screening_themselves(string text) => Assert.Null(Screen.Look(text));

    [Theory]
    [InlineData("999")]
    [InlineData("A&E")]
    [InlineData("**NHS 111** and choose option **2**")]
    [InlineData("116 123")]
    [InlineData("85258")]
    [InlineData("safeguarding lead")]
    [InlineData("duty clinician")]
    [InlineData("supervisor")]
    public void Give_every_way_to_help_in_a_crisis(string way) =>
        Assert.Contains(way, ScreeningTexts.Crisis, StringComparison.Ordinal);

    [Theory]
    [InlineData("**999**")]
    [InlineData("**111** and choose **2**")]
    public void Give_the_way_to_urgent_help_among_others_too(string way) =>
        Assert.Contains(way, ScreeningTexts.AmongOthers, StringComparison.Ordinal);
}
