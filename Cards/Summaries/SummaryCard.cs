using System.Text;
using Cards.Elements;

namespace Cards.Summaries;

/// <summary>What the leads of a team are told when a check-in closes, and each week.</summary>
public static class SummaryCard
{
    private const string Changing =
        "A lead can type **summary to me**, **summary to mail**, **summary to channel**, **pause summaries** or **deliveries**.";

    /// <summary>The card, with as many entries of each kind as it can hold; all of it is words, so it needs no other form of itself.</summary>
    public static Card Of(SummaryFacts facts) => Enumerable.Range(0, SummaryText.Most).Select(fewer => Of(facts, SummaryText.Most - fewer)).FirstOrDefault(IsLightEnough) ?? Of(facts, most: 1);

    private static bool IsLightEnough(Card card) => Encoding.UTF8.GetByteCount(CardJson.Write(card)) <= CardLimits.MaxBytes;

    private static Card Of(SummaryFacts facts, int most) => new()
    {
        FallbackText = SummaryText.LineOf(facts),
        Speak = SummaryText.LineOf(facts),
        Body =
        [
            TextBlock.Title(CardText.Escape(SummaryText.TitleOf(facts))),
            new TextBlock($"As of {LondonDate.Of(facts.Day)}. {SummaryText.Nature}"),
            .. SummaryText.Of(facts, most).SelectMany(PartOf),
            new TextBlock(Changing) { Separator = true, Spacing = Spacing.Medium },
        ],
    };

    private static CardElement[] PartOf(SummarySection section) =>
    [
        TextBlock.Heading(CardText.Escape(section.Heading)) with { Spacing = Spacing.Medium },
        new TextBlock(string.Join('\n', section.Lines.Select(static line => $"- {CardText.Escape(line.ReplaceLineEndings(" "))}"))) { Spacing = Spacing.Small },
    ];
}
