using System.Reflection;
using Cards;

namespace Bot.Tests.Cards;

public sealed class CardLimitsTests
{
    private const string Heading = """{"type":"TextBlock","text":"A","style":"heading","wrap":true}""";

    [Theory]
    [MemberData(nameof(SampleCards.Names), MemberType = typeof(SampleCards))]
    public void Every_card_keeps_them(string name) => Assert.Empty(CardLimits.Check(SampleCards.All[name]));

    [Fact]
    public void Every_card_is_tried()
    {
        var drawn = typeof(Card).Assembly.GetExportedTypes()
            .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.ReturnType == typeof(Card)))
            .Select(type => type.Name);
        Assert.Equal(drawn.ToHashSet(StringComparer.Ordinal), SampleCards.All.Keys.Select(name => name.Split('.')[0]).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"Long words"}""", "A text does not wrap: Long words")]
    [InlineData("""{"type":"Image","url":"https://a.example/b.png"}""", "An image has no altText: https://a.example/b.png")]
    [InlineData("""{"type":"Input.Text","id":"why"}""", "An input has no label: why")]
    [InlineData("""{"type":"Input.Text","id":"why","label":"Why?","isRequired":true}""", "A required input has no errorMessage: why")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"why","label":"Why?"}""", "The choices do not wrap: why")]
    [InlineData("""{"type":"Chart.Line","title":"Over time"}""", "A chart has no fallback: Over time")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Save"}]}""", "A button has no fallback: Save")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"Read the whole of the privacy notice, all of it"}]}""", "A button's words are too long: Read the whole of the privacy notice, all of it")]
    [InlineData("""{"type":"ActionSet","actions":[{},{},{},{},{},{},{}]}""", "The card has 7 buttons; 6 are allowed.")]
    public void A_card_that_breaks_one_is_told_which(string element, string wrong) =>
        Assert.Equal([wrong], CardLimits.Check($$"""{"type":"AdaptiveCard","body":[{{Heading}},{{element}}]}"""));

    [Fact]
    public void A_card_of_several_texts_without_a_heading_is_told()
    {
        const string Text = """{"type":"TextBlock","text":"Words","wrap":true}""";
        Assert.Equal(["The card has no heading."], CardLimits.Check($$"""{"type":"AdaptiveCard","body":[{{Text}},{{Text}}]}"""));
        Assert.Empty(CardLimits.Check($$"""{"type":"AdaptiveCard","body":[{{Text}}]}"""));
    }

    [Theory]
    [InlineData(CardLimits.MaxBytes, 0)]
    [InlineData(CardLimits.MaxBytes + 1, 1)]
    public void The_limit_of_weight_is_28_kilobytes(int bytes, int complaints)
    {
        var empty = $$"""{"type":"AdaptiveCard","speak":"","body":[{{Heading}}]}""";
        var card = empty.Replace("\"speak\":\"", "\"speak\":\"" + new string('x', bytes - empty.Length), StringComparison.Ordinal);
        Assert.Equal(complaints, CardLimits.Check(card).Count);
    }
}
