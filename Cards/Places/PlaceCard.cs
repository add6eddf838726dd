using System.Globalization;
using Cards.CheckIns;
using Cards.Elements;

namespace Cards.Places;

/// <summary>A place or system with its parts and leads, and what can be corrected of it.</summary>
public static class PlaceCard
{
    /// <summary>What the bot is asked to do to show a place.</summary>
    public const string ShowVerb = "places/show";

    /// <summary>What the bot is asked to do with another name.</summary>
    public const string RenameVerb = "places/rename";

    /// <summary>What the bot is asked to do with a neighbourhood that belongs elsewhere.</summary>
    public const string MoveVerb = "places/move";

    /// <summary>What the bot is asked to do with somebody who leads it no more.</summary>
    public const string RemoveLeadVerb = "places/lead/remove";

    /// <summary>The name of the new name.</summary>
    public const string Name = "name";

    /// <summary>The name of the neighbourhood to move.</summary>
    public const string Neighbourhood = "neighbourhood";

    /// <summary>The name of where it moves to.</summary>
    public const string Target = "target";

    /// <summary>The name of the lead to take off.</summary>
    public const string Lead = "lead";

    /// <summary>The most parts that are listed.</summary>
    public const int MostParts = 60;

    private const int NameLetters = 80;
    private const int FewParts = 20;

    /// <summary>The card; with long names fewer parts are listed.</summary>
    public static Card Of(PlaceFacts place) => Of(place, MostParts) is var whole && CardLimits.IsTooHeavy(whole) ? Of(place, FewParts) : whole;

    private static Card Of(PlaceFacts place, int most) => new()
    {
        FallbackText = Summary(place),
        Speak = Summary(place),
        Body =
        [
            TextBlock.Title(CardText.Escape(place.Name)),
            .. Problem.Of(place.Note),
            new FactSet([new Fact("Level", place.Level), new Fact("Led by", place.Leads.Count == 0 ? "nobody of its own" : CardText.Escape(string.Join("; ", place.Leads.Select(static lead => lead.Title))))]),
            TextBlock.Heading("What belongs to it"),
            new TextBlock(Listed(place.Parts, most)),
            TextBlock.Heading("Correct it") with { Spacing = Spacing.Medium },
            new InputText(Name, "Name") { Value = place.Name, MaxLength = NameLetters },
            .. Choices(place, most),
        ],
        Actions =
        [
            new ExecuteAction("Save name", RenameVerb, place.Data),
            .. CanMove(place) ? [new ExecuteAction("Move", MoveVerb, place.Data)] : Array.Empty<CardAction>(),
            .. place.Leads.Count > 0 ? [new ExecuteAction("Remove lead", RemoveLeadVerb, place.Data)] : Array.Empty<CardAction>(),
        ],
    };

    private static string Summary(PlaceFacts place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Parts.Count} {(place.Parts.Count == 1 ? "part" : "parts")}.");

    private static string Listed(IReadOnlyList<PlacePart> parts, int most) => parts.Count == 0 ? "Nothing yet." : string.Join('\n', parts
        .Take(most)
        .Select(static part => $"- {CardText.Escape(part.Name)}{(part.Neighbourhoods is { } count ? $" ({count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? "neighbourhood" : "neighbourhoods")})" : "")}")
        .Concat(parts.Count > most ? [$"- and {(parts.Count - most).ToString(CultureInfo.InvariantCulture)} more"] : Array.Empty<string>()));

    private static bool CanMove(PlaceFacts place) => place.Movable.Count > 0 && place.Targets.Count > 0;

    private static IEnumerable<CardElement> Choices(PlaceFacts place, int most)
    {
        if (CanMove(place))
        {
            yield return Compact(Neighbourhood, "A neighbourhood that belongs elsewhere", place.Movable, most);
            yield return Compact(Target, "Where it belongs", place.Targets, most);
        }

        if (place.Leads.Count > 0)
            yield return Compact(Lead, "Somebody who leads it no more", place.Leads, most);
    }

    private static InputChoiceSet Compact(string id, string label, IReadOnlyList<Choice> choices, int most) =>
        new(id, label, [.. choices.Take(most)]) { Style = ChoiceStyle.Compact };
}
