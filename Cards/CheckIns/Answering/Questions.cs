using System.Globalization;
using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.CheckIns.Answering;

/// <summary>What every page of questions is made of.</summary>
public static class Questions
{
    /// <summary>Stands before an item's id in the name of its field, so that no item can take the name of something else.</summary>
    public const string ItemPrefix = "item.";

    /// <summary>The value of not knowing.</summary>
    public const string DontKnow = "dont-know";

    /// <summary>The name of where a saving button leads.</summary>
    public const string Then = "then";

    /// <summary>Saves and goes on to the next page, or to the end after the last.</summary>
    public const string Next = "next";

    /// <summary>Saves and goes back a page.</summary>
    public const string Back = "back";

    /// <summary>The page's heading and how far it is.</summary>
    /// <param name="page">The page.</param>
    /// <param name="of">The title of the whole.</param>
    internal static IEnumerable<CardElement> Heading(QuestionPage page, string of) =>
    [
        TextBlock.Title(CardText.Escape(page.Title)),
        new TextBlock($"Page {page.Number} of {page.Pages}: {CardText.Escape(of)}") { Spacing = Spacing.Small },
    ];

    /// <summary>What the page is about, what the levels mean, and its items; none must be answered.</summary>
    internal static IEnumerable<CardElement> Items(QuestionPage page) =>
    [
        new TextBlock($"{CardText.Escape(page.About)} You can leave out any question."),
        new TextBlock(string.Join('\n', page.Scale.Levels.Select(static level => $"- **{CardText.Escape(level.Label)}**: {CardText.Escape(level.Meaning)}"))),
        .. page.Items.Select(item => Rating(ItemPrefix + item.Id, item.Text, page.Scale, item.Chosen)),
    ];

    /// <summary>A choice of level without the meanings: they stand above all questions once, or a page would be too long to read.</summary>
    internal static InputChoiceSet Rating(string id, string label, Scale scale, string? chosen) =>
        new(id, label, [.. scale.Levels.Select(static level => new Choice(level.Label, Number(level))), new Choice(scale.DontKnow, DontKnow)]) { Value = chosen, Spacing = Spacing.Medium };

    /// <summary>The buttons that save.</summary>
    internal static IEnumerable<CardAction> Saving(QuestionPage page, string verb, JsonObject data, FormPlace place)
    {
        yield return Button(place, page.Number < page.Pages ? "Save and next" : "Save and finish", verb, data.With(Then, Next));
        if (page.Number > 1)
            yield return Button(place, "Save and back", verb, data.With(Then, Back));
    }

    // The fallback comes as a message, which is kept until it is worked on: no answers beside the name of who sent them.
    private static CardAction Button(FormPlace place, string title, string verb, JsonObject data) => FormButton.Of(place, title, verb, data) switch
    {
        { Fallback: SubmitAction fallback } button => button with { Fallback = fallback with { AssociatedInputs = "none" } },
        var button => button,
    };

    private static string Number(Level level) => level.Value.ToString(CultureInfo.InvariantCulture);
}
