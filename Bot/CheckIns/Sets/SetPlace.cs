using System.Text.Json;

namespace Bot.CheckIns.Sets;

/// <summary>An object in a set's file: gives what it holds, and notes what is wrong with it. A faulty member reads as an empty one.</summary>
internal sealed class SetPlace(JsonElement value, string path, SetFaults faults)
{
    private const int MaxIdLetters = 30;
    private const string IdForm = "lower-case letters, in words joined by dashes, such as shared-aim, 30 letters at most";

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string Text(string name, int maxLetters) => OptionalText(name, maxLetters) ?? Missing(name, "a text in quotes", "");

    public string? OptionalText(string name, int maxLetters)
    {
        if (Find(name) is not { } member)
            return null;
        var text = member.ValueKind is JsonValueKind.String ? member.GetString()?.Trim() ?? "" : "";
        return text.Length is 0 ? Wrong(name, "write a text in quotes", text)
            : text.Length > maxLetters ? Wrong(name, $"shorten this to {maxLetters} letters; it has {text.Length}", text)
            : text;
    }

    public int Number(string name, int from, int to) =>
        Find(name) is not { } member ? Missing(name, $"a whole number from {from} to {to}", from)
        : member.ValueKind is JsonValueKind.Number && member.TryGetInt32(out var number) && number >= from && number <= to ? number
        : Wrong(name, $"write a whole number from {from} to {to}", from);

    public bool OptionalFlag(string name) =>
        Find(name) is { } member && (member.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.GetBoolean() : Wrong(name, "write true or false", false));

    /// <summary>An id of ours: of letters alone, since digits in a card's data can look like an NHS number.</summary>
    public string Id(string name)
    {
        if (Find(name) is null)
            return Missing(name, IdForm, "");
        var id = Text(name, MaxIdLetters);
        return id.Length is 0 || IsId(id) ? id : Wrong(name, $"write {IdForm}", id);
    }

    public IReadOnlyList<string> OptionalTexts(string name, int most, int maxLetters)
    {
        var list = Elements(name, from: 0, most);
        return list.Any(static element => element.ValueKind is not JsonValueKind.String) ? Wrong<IReadOnlyList<string>>(name, "write each entry as a text in quotes", [])
            : list.Any(element => element.GetString()?.Length > maxLetters) ? Wrong<IReadOnlyList<string>>(name, $"shorten each entry to {maxLetters} letters", [])
            : [.. list.Select(static element => element.GetString()).OfType<string>()];
    }

    /// <summary>Reads each object of a list.</summary>
    public IReadOnlyList<T> List<T>(string name, int from, int to, Func<SetPlace, T> read) =>
        [.. Elements(name, from, to).Select((element, i) => Read(element, $"{path}.{name}[{i}]", faults, read))];

    /// <summary>Reads an object, and notes what stands there that nobody asked for.</summary>
    public static T Read<T>(JsonElement element, string path, SetFaults faults, Func<SetPlace, T> read)
    {
        var isObject = element.ValueKind is JsonValueKind.Object;
        if (!isObject)
            faults.Add(path, "write an object in braces here.");
        var place = new SetPlace(isObject ? element : default, path, isObject ? faults : new SetFaults("", ""));
        var result = read(place);
        place.NoteOthers();
        return result;
    }

    public void Fault(string name, string advice) => faults.Add($"{path}.{name}", $"{advice}.");

    private static bool IsId(string text) => text is not [] && text.Split('-').All(static word => word.Length > 0 && word.All(char.IsAsciiLetterLower));

    private List<JsonElement> Elements(string name, int from, int to)
    {
        var entries = Find(name) is { } member ? member.ValueKind is JsonValueKind.Array ? member.EnumerateArray().ToList() : null : [];
        return entries is null || entries.Count < from || entries.Count > to ? Wrong<List<JsonElement>>(name, $"write a list in brackets with {from} to {to} entries", []) : entries;
    }

    private JsonElement? Find(string name)
    {
        _known.Add(name);
        return value.ValueKind is JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind is not JsonValueKind.Null ? member : null;
    }

    private void NoteOthers()
    {
        var names = value.ValueKind is JsonValueKind.Object ? value.EnumerateObject().Select(static member => member.Name).ToList() : [];
        foreach (var name in names.Where(name => !_known.Contains(name)))
            Fault(name, $"take this out, or correct its name: there can be {string.Join(", ", _known)}");
        foreach (var name in names.GroupBy(static name => name, StringComparer.Ordinal).Where(static group => group.Count() > 1))
            Fault(name.Key, "this stands here twice: take one of them out");
    }

    private T Missing<T>(string name, string form, T instead)
    {
        Fault(name, $"this is missing: add {form}");
        return instead;
    }

    private T Wrong<T>(string name, string advice, T instead)
    {
        Fault(name, advice);
        return instead;
    }
}
