using Bot.Screening;

namespace Bot.Tests.Screening;

public sealed class CrisisWordsTests
{
    private static readonly CrisisRules Rules = CrisisRules.Read();
    private static readonly Phrasebook Phrasebook = new(Rules);

    public static TheoryData<string> Dangers => [.. Rules.Danger.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Dangers))]
    public void Each_rule_hears_its_own_examples(string name)
    {
        var rule = Rules.Danger.Single(rule => rule.Name.Equals(name, StringComparison.Ordinal));
        var pattern = Phrasebook.AnyOf(rule.Phrases);

        Assert.All(rule.Examples, line => Assert.Matches(pattern, Phrasebook.Encode(PlainText.Of(line))));
    }

    [Theory]
    [MemberData(nameof(Dangers))]
    public void Nothing_harmless_hides_an_example_of_danger(string name)
    {
        var rule = Rules.Danger.Single(rule => rule.Name.Equals(name, StringComparison.Ordinal));

        Assert.All(rule.Examples, line => Assert.True(CrisisWords.AreIn(PlainText.Of(line)), line));
    }

    [Fact]
    public void Nothing_repeats_without_end_so_time_grows_only_with_the_text() =>
        Assert.All(
            [Rules.Harmless, .. Rules.Danger],
            rule => Assert.DoesNotMatch(@"[*+]|\{\d+,\}", Phrasebook.AnyOf(rule.Phrases).ToString()));

    [Fact]
    public void Each_harmless_example_would_sound_like_danger_without_its_rule()
    {
        var danger = Phrasebook.AnyOf(Rules.Danger.SelectMany(rule => rule.Phrases));

        Assert.All(Rules.Harmless.Examples, line => Assert.Matches(danger, Phrasebook.Encode(PlainText.Of(line))));
        Assert.All(Rules.Harmless.Examples, line => Assert.False(CrisisWords.AreIn(PlainText.Of(line)), line));
    }
}
