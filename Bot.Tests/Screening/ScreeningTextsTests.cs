using Bot.Screening;
using Bot.Turns;

namespace Bot.Tests.Screening;

public sealed class ScreeningTextsTests
{
    public static TheoryData<string> Texts =>
    [
        ScreeningTexts.AmongOthers,
        PatientTexts.NothingStopped,
        PatientTexts.AnsweredAlone,
        .. Enum.GetValues<Concern>().Select(ScreeningTexts.About),
        .. ((Concern[])[Concern.NhsNumber, Concern.BirthDate, Concern.Address, Concern.NameWithCondition]).Select(PatientTexts.Explained),
        ScreeningTexts.AboutChannel + ScreeningTexts.About(Concern.DangerToAnother),
        ScreeningTexts.AboutGroup + ScreeningTexts.About(Concern.NhsNumber),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Are_short_enough_to_read_at_once(string text) =>
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 125);

    [Theory]
    [InlineData("999")]
    [InlineData("A&E")]
    [InlineData("**NHS 111** and choose option **2**")]
    [InlineData("116 123")]
    [InlineData("85258")]
    [InlineData("safeguarding lead")]
    [InlineData("duty clinician")]
    [InlineData("supervisor")]
    [InlineData("occupational health")]
    public void Give_every_way_to_help_in_a_crisis(string way) => Assert.All(
        [Concern.DangerToSelf, Concern.DangerToAnother],
        concern => Assert.Contains(way, ScreeningTexts.About(concern), StringComparison.Ordinal));

    [Fact]
    public void Name_the_employees_own_support_to_a_person_in_danger() =>
        Assert.Contains("employee assistance programme (EAP)", ScreeningTexts.About(Concern.DangerToSelf), StringComparison.Ordinal);

    [Theory]
    [InlineData(Concern.NhsNumber, "an NHS number")]
    [InlineData(Concern.BirthDate, "a date of birth")]
    [InlineData(Concern.Address, "an address or postcode")]
    [InlineData(Concern.NameWithCondition, "a person's name")]
    public void Name_the_kind_of_patient_data_that_was_seen(object concern, string kind) => Assert.All(
        [ScreeningTexts.About((Concern)concern), PatientTexts.Explained((Concern)concern)],
        text => Assert.Contains(kind, text, StringComparison.Ordinal));

    [Theory]
    [InlineData(Concern.Treatment, "pharmacist")]
    [InlineData(Concern.Treatment, "NHS 111")]
    [InlineData(Concern.Diagnosis, "duty clinician")]
    [InlineData(Concern.Legal, "advice service")]
    [InlineData(Concern.Benefits, "advice service")]
    [InlineData(Concern.Letter, "your own record system")]
    public void Say_where_to_go_for_what_is_declined(object concern, string place) =>
        Assert.Contains(place, ScreeningTexts.About((Concern)concern), StringComparison.Ordinal);

    [Theory]
    [InlineData("**999**")]
    [InlineData("**111** and choose **2**")]
    public void Give_the_way_to_urgent_help_among_others_too(string way) =>
        Assert.Contains(way, ScreeningTexts.AmongOthers, StringComparison.Ordinal);
}
