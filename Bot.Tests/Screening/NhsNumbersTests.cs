using Bot.Screening;
using Bot.Turns;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Screening;

public sealed class NhsNumbersTests
{
    /// <summary>How people write the ten digits of a number: 0 to 9 stand for its digits.</summary>
    private static readonly string[] Spellings =
    [
        "0123456789",
        "012 345 6789",
        "012-345-6789",
        "012.345.6789",
        "012 345-6789",
        "012 - 345 - 6789",
        "012\u00A0345\u00A06789",
        "012\u2009345\u20136789",
        "012\u2011345\u20116789",
        "0\u200B12\u200B345\u200B678\u200B9",
        "\u2060012\uFEFF345\u00AD6789",
        "NHS no:0123456789",
        "NHS no: 012 345 6789",
        "nhsnumber0123456789",
        "NHS-Number=012/345/6789",
        "NHS number 01 23 45 67 89",
        "nhs num 0 1 2 3 4 5 6 7 8 9",
        "NHS no. 0123 456 789",
        "nhs id 01234 56789",
        "012\n345\n6789",
    ];

    private static readonly string[] Sentences =
    [
        "{0}",
        "Can you refer {0} to the walking group?",
        "my patient ({0}) needs a link worker",
        "What support is there for {0}, aged 45?",
        "I saw 3 people today: {0} and two more.",
        "{0} - DOB 12/03/1950",
    ];

    public static TheoryData<string> Forms => [.. Spellings, .. Spellings.Select(FullWidth)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_found_in_every_spelling(string spelling) =>
        Assert.Equal(Concern.NhsNumber, Screen.Look(string.Format(null, "Please see {0} today", Written(spelling, "9434765919"))));

    [Fact]
    public void Are_found_whatever_the_number_the_spelling_and_the_sentence()
    {
        var lines =
            from nine in Gen.Choose(0, 999_999_999)
            from spelling in Gen.Elements(Spellings)
            from wide in Gen.Elements(true, false)
            from sentence in Gen.Elements(Sentences)
            let number = Valid(nine)
            where number is not null
            select string.Format(null, sentence, Written(wide ? FullWidth(spelling) : spelling, number));

        Prop.ForAll(lines.ToArbitrary(), line => Screen.Look(line) is Concern.NhsNumber)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithQuietOnSuccess(true));
    }

    [Theory]
    [InlineData("NHS number 943 476 5918")]
    [InlineData("nhs 9434765918")]
    [InlineData("943 476 5918 (NHS)")]
    [InlineData("the NHS number of my patient is 9434765918")]
    public void Are_found_when_mistyped_beside_the_letters_NHS(string line) => Assert.Equal(Concern.NhsNumber, Screen.Look(line));

    [Theory]
    [InlineData("9434765918")]
    [InlineData("943 476 5918")]
    [InlineData("what is 4010232138")]
    public void Are_not_seen_in_digits_that_fail_the_check(string line) => Assert.Null(Screen.Look(line));

    [Theory]
    [InlineData("call my patient 9434765919")]
    [InlineData("patient ref 943 476 5919")]
    [InlineData("NHS number 9434765919, phone 0113 496 0000")]
    public void Are_found_beside_a_patient_even_with_a_word_for_phone_or_reference(string line) =>
        Assert.Equal(Concern.NhsNumber, Screen.Look(line));

    private static string Written(string spelling, string number) =>
        string.Concat(spelling.Select(mark => Digit(mark) is { } place ? (char)(mark - (char)('0' + place) + number[place]) : mark));

    private static int? Digit(char mark) => char.IsDigit(mark) ? (int)char.GetNumericValue(mark) : null;

    private static string FullWidth(string spelling) =>
        string.Concat(spelling.Select(mark => char.IsAsciiDigit(mark) ? (char)(mark + 0xFEE0) : mark));

    private static string? Valid(int nine) =>
        Enumerable.Range(0, 10).Select(check => $"{nine:D9}{check}").FirstOrDefault(number => NhsNumber.IsValid(number));
}
