using Bot.Screening;

namespace Bot.Tests.Screening;

public sealed class RuleBookTests
{
    public static TheoryData<string, string> Examples =>
    [
        .. from book in (string[])["patient", "advice"]
           from rule in RuleBook.Read(book).Rules
           from example in rule.Examples
           select (rule.Concern.ToString(), example),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Finds_what_each_rule_is_for(string concern, string line) => Assert.Equal(concern, Screen.Look(line)?.ToString());

    [Theory]
    [InlineData("crisis")]
    [InlineData("patient")]
    [InlineData("advice")]
    public void Uses_every_list_that_it_holds(string book)
    {
        var rules = RuleBook.Read(book);
        var code = book is "crisis" ? "{telling} {self} {another} {kin} {young}" : "";
        var phrases = string.Join(' ', [code, .. rules.Phrases]);

        Assert.All(rules.Lists.Keys, list => Assert.Matches($@"[{{|]{list}[}}|]", phrases));
    }
}
