using System.Text.Json;

namespace Bot.CheckIns.Sets;

/// <summary>Reads a set from its file. Pure.</summary>
internal static class SetReader
{
    private const int MaxDomains = 12;
    private const int MaxItems = 8;
    private const int MaxLineLetters = 120;
    private const int MaxTextLetters = 400;

    /// <param name="json">What stands in the file.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="SetException">It cannot be used; every fault is named.</exception>
    public static CheckInSet Read(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var faults = new SetFaults(file, json);
            var set = SetPlace.Read(document.RootElement, "$", faults, place => SetOf(place, json));
            SetRules.Note(set, faults);
            faults.ThrowIfAny();
            return set;
        }
        catch (JsonException e)
        {
            throw new SetException([$"{file}, line {e.LineNumber + 1}, $: this cannot be read as JSON from here on. Look for a missing or extra comma, quote, brace or bracket just before it."]);
        }
    }

    private static CheckInSet SetOf(SetPlace place, string json) => new()
    {
        Id = place.Id("id"),
        Version = place.Number("version", 1, 9999),
        Kind = KindOf(place),
        Title = place.Text("title", MaxLineLetters),
        About = place.Text("about", MaxTextLetters),
        Disclaimer = place.Text("disclaimer", MaxTextLetters),
        Minutes = place.Number("minutes", 1, 60),
        Scale = place.List("scale", 2, 10, static level => new ScaleLevel(
            level.Number("value", 1, 10), level.Text("name", 30), level.Text("meaning", MaxTextLetters))),
        DontKnow = place.Text("dontKnow", 40),
        AsksTarget = place.OptionalFlag("asksTarget"),
        Domains = place.List("domains", 1, MaxDomains, DomainOf),
        OfficialMapping = AddressOf(place),
        Json = json,
    };

    private static SetDomain DomainOf(SetPlace place) => new(
        place.Id("id"),
        place.Text("title", MaxLineLetters),
        place.Text("about", MaxTextLetters),
        place.List("items", 1, MaxItems, static item => new SetItem(item.Id("id"), item.Text("text", MaxTextLetters))),
        place.List("advice", 0, 10, static advice => new Advice(
            advice.Number("level", 1, 10),
            advice.Text("text", MaxTextLetters),
            advice.OptionalTexts("articles", MaxLineLetters),
            advice.OptionalTexts("training", MaxLineLetters))));

    private static SetKind KindOf(SetPlace place)
    {
        switch (place.Text("kind", MaxLineLetters))
        {
            case "competency":
                return SetKind.Competency;
            case "maturity" or "":
                return SetKind.Maturity;
            default:
                place.Fault("kind", "write maturity or competency");
                return SetKind.Maturity;
        }
    }

    private static Uri? AddressOf(SetPlace place)
    {
        const string name = "officialMappingUrl";
        var text = place.OptionalText(name, MaxTextLetters);
        if (string.IsNullOrEmpty(text))
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
            return address;
        place.Fault(name, "write an address that begins with https://");
        return null;
    }
}
