using Bot.Screening;
using Bot.Turns;

namespace Bot.Tests.Screening;

public sealed class CrisisWordsTests
{
    private static readonly RuleBook Rules = RuleBook.Read("crisis");
    private static readonly Phrasebook Phrasebook = new(Rules);

    public static TheoryData<string> Dangers => [.. Rules.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Dangers))]
    public void Each_rule_hears_its_own_examples(string name)
    {
        var rule = Rules.Rules.Single(rule => rule.Name.Equals(name, StringComparison.Ordinal));
        var phrases = Phrasebook.AnyOf(rule.Phrases);

        Assert.All(rule.Examples, line => Assert.True(phrases.AreIn(Encoded(line)), line));
    }

    [Theory]
    [MemberData(nameof(Dangers))]
    public void Nothing_harmless_hides_an_example_of_danger(string name)
    {
        var rule = Rules.Rules.Single(rule => rule.Name.Equals(name, StringComparison.Ordinal));

        Assert.All(rule.Examples, line => Assert.NotNull(CrisisWords.In(Lower(line))));
    }

    [Fact]
    public void Each_harmless_example_would_sound_like_danger_without_its_rule()
    {
        var danger = Phrasebook.AnyOf(Rules.Rules.SelectMany(rule => rule.Phrases));

        Assert.All(Rules.Harmless.Examples, line => Assert.True(danger.AreIn(Encoded(line)), line));
        Assert.All(Rules.Harmless.Examples, line => Assert.Null(CrisisWords.In(Lower(line))));
    }

    [Theory]
    [InlineData("can't go on anymore", Concern.DangerToSelf)]
    [InlineData("feeling suicidal", Concern.DangerToSelf)]
    [InlineData("my husband hits me", Concern.DangerToSelf)]
    [InlineData("I'm scared of my partner", Concern.DangerToSelf)]
    [InlineData("everyone would be better off without me", Concern.DangerToSelf)]
    [InlineData("client told me his stepdad hits him", Concern.DangerToAnother)]
    [InlineData("she told me that he wants to die", Concern.DangerToAnother)]
    [InlineData("I think she will take her own life", Concern.DangerToAnother)]
    [InlineData("my mum has taken an overdose", Concern.DangerToAnother)]
    [InlineData("I am worried my son is self harming", Concern.DangerToAnother)]
    [InlineData("a child is at risk", Concern.DangerToAnother)]
    [InlineData("my client said he will end it tonight", Concern.DangerToAnother)]
    [InlineData("I have a safeguarding concern about a client", Concern.Safeguarding)]
    [InlineData("i think my patient is being financially abused", Concern.Safeguarding)]
    [InlineData("I have a safeguarding concern, he wants to kill himself", Concern.DangerToAnother)]
    public void Tells_whose_danger_it_is(string line, object concern) => Assert.Equal(concern, CrisisWords.In(Lower(line)));

    private static string Lower(string line) => PlainText.Of(line).ToLowerInvariant();

    private static string Encoded(string line) => Phrasebook.Encode(Lower(line));
}
