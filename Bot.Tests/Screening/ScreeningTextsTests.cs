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

    [Theory]
    [InlineData(Concern.DangerToSelf, "occupational health", "- occupational health (here: x@y), or")]
    [InlineData(Concern.DangerToSelf, "supervisor route", "- your own supervisor (here: x@y)")]
    [InlineData(Concern.DangerToSelf, "safeguarding lead", "your safeguarding lead (here: x@y) or the duty clinician today")]
    [InlineData(Concern.DangerToAnother, "safeguarding lead", "- your safeguarding lead (here: x@y)\n- the duty clinician\n")]
    [InlineData(Concern.DangerToAnother, "duty clinician", "- the duty clinician (here: x@y)")]
    [InlineData(Concern.Safeguarding, "safeguarding lead", "- your safeguarding lead (here: x@y)\n- the duty clinician\n")]
    [InlineData(Concern.Diagnosis, "duty clinician", "the **duty clinician** (here: x@y) or")]
    public void Name_whom_the_organisation_has_set_and_only_the_role_otherwise(object concern, string role, string text)
    {
        var local = ScreeningTexts.About((Concern)concern, new Dictionary<string, string>(StringComparer.Ordinal) { [role] = "x@y" });

        Assert.Contains(text, local, StringComparison.Ordinal);
        Assert.Equal(ScreeningTexts.About((Concern)concern), local.Replace(" (here: x@y)", "", StringComparison.Ordinal));
    }

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
