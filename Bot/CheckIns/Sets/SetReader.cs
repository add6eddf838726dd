using System.Text.Json;
using Cards.CheckIns;

namespace Bot.CheckIns.Sets;

/// <summary>Reads a set from its file, if its cards will not be too much for Teams. Pure.</summary>
internal static class SetReader
{
    private const int MaxAddressLetters = 400;

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
        Title = place.Text("title", SetLimits.TitleLetters),
        About = place.Text("about", SetLimits.AboutLetters),
        Disclaimer = place.Text("disclaimer", SetLimits.AboutLetters),
        Minutes = place.Number("minutes", 1, 60),
        Scale = place.List("scale", 2, SetLimits.Levels, static level => new ScaleLevel(
            level.Number("value", 1, SetLimits.Levels), level.Text("name", SetLimits.LevelLetters), level.Text("meaning", SetLimits.MeaningLetters))),
        DontKnow = place.Text("dontKnow", SetLimits.MeaningLetters),
        AsksTarget = place.OptionalFlag("asksTarget"),
        Domains = place.List("domains", 1, SetLimits.Domains, DomainOf),
        OfficialMapping = AddressOf(place),
        Json = json,
    };

    private static SetDomain DomainOf(SetPlace place) => new(
        place.Id("id"),
        place.Text("title", SetLimits.TitleLetters),
        place.Text("about", SetLimits.AboutLetters),
        place.List("items", 1, SetLimits.Items, static item => new SetItem(item.Id("id"), item.Text("text", SetLimits.ItemLetters))),
        place.List("advice", 0, SetLimits.Levels, static advice => new Advice(
            advice.Number("level", 1, SetLimits.Levels),
            advice.Text("text", SetLimits.AdviceLetters),
            advice.OptionalTexts("articles", SetLimits.Links, SetLimits.LinkLetters),
            advice.OptionalTexts("training", SetLimits.Links, SetLimits.LinkLetters))));

    private static SetKind KindOf(SetPlace place)
    {
        switch (place.Text("kind", SetLimits.TitleLetters))
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
        var text = place.OptionalText(name, MaxAddressLetters);
        if (string.IsNullOrEmpty(text))
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
            return address;
        place.Fault(name, "write an address that begins with https://");
        return null;
    }
}
