namespace Bot.Tests.Screening;

public sealed class PatientDataTests(ITestOutputHelper output)
{
    private const int Seed = 20261122;
    private const int Count = 500;
    private readonly PatientLines _lines = new(Seed);

    [Fact]
    public void Is_found_in_99_of_100_lines_with_an_nhs_number() => AssertFinds(_lines.NhsNumbers(4 * Count));

    [Fact]
    public void Is_found_in_99_of_100_lines_with_an_nhs_number_in_words() => AssertFinds(_lines.SpelledNumbers(Count));

    [Fact]
    public void Is_found_in_99_of_100_lines_with_a_date_of_birth() => AssertFinds(_lines.BirthDates(Count));

    [Fact]
    public void Is_found_in_99_of_100_lines_with_a_name_and_a_date_of_birth() => AssertFinds(_lines.NamesBesideBirthDates(Count));

    [Fact]
    public void Is_found_in_99_of_100_lines_with_a_name_and_a_postcode() => AssertFinds(_lines.NamesBesidePostcodes(Count));

    [Fact]
    public void Is_seen_in_at_most_1_of_100_lines_with_other_numbers() => AssertLetsPass(_lines.OtherNumbers(Count));

    [Fact]
    public void Is_seen_in_at_most_1_of_100_clean_questions() => AssertLetsPass(_lines.Questions(2_000));

    private void AssertFinds(IEnumerable<string> lines)
    {
        var (all, missed) = Split(lines, "patient");

        Assert.True(missed.Count * 100 <= all, string.Join('\n', missed.Take(20)));
    }

    private void AssertLetsPass(IEnumerable<string> lines)
    {
        var (all, stopped) = Split(lines, "clean");

        Assert.True(stopped.Count * 100 <= all, string.Join('\n', stopped.Take(20)));
    }

    private (int All, IReadOnlyList<string> Wrong) Split(IEnumerable<string> lines, string handling)
    {
        var all = lines.ToList();
        var wrong = all.Where(line => !handling.Equals(DevelopmentLines.HandlingOf(line), StringComparison.Ordinal)).ToList();
        output.WriteLine($"seed {Seed}: {all.Count - wrong.Count} of {all.Count} handled as {handling}");
        return (all.Count, wrong);
    }
}
