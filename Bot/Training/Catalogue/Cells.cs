using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Training.Catalogue;

/// <summary>The cells of one row, read as what they should be; what is wrong with one is noted with the row's line.</summary>
internal sealed partial class Cells(CatalogueRow row, ICollection<string> faults)
{
    private const int MaxParts = 20;
    private const string Unknown = "unknown";

    /// <summary>Whether anything was found to be wrong.</summary>
    public bool IsBroken { get; private set; }

    public string Id(string name) => IdForm.IsMatch(Raw(name)) ? Raw(name) : Fault(name, "write small letters, digits and dashes, at most 60", "");

    public string Text(string name, int maxLetters) => Raw(name) switch
    {
        "" => Fault(name, "write something here", ""),
        var text when text.Length > maxLetters => Fault(name, $"write at most {maxLetters} letters", ""),
        var text => text,
    };

    public IReadOnlyList<string> Parts(string name, int maxLetters)
    {
        var parts = Raw(name).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= MaxParts && Array.TrueForAll(parts, part => part.Length <= maxLetters) ? parts
            : Fault<IReadOnlyList<string>>(name, $"write at most {MaxParts} parts of at most {maxLetters} letters", []);
    }

    /// <summary>A number from 1; null for nothing and for "unknown".</summary>
    public int? Number(string name, int max) => Raw(name) is "" or Unknown ? null
        : int.TryParse(Raw(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max ? number
        : Fault<int?>(name, $"write a whole number from 1 to {max}, or unknown", null);

    /// <summary>Which of two words stands there; null for nothing and for "unknown".</summary>
    public bool? Either(string name, string yes, string no) => Raw(name).ToLowerInvariant() switch
    {
        "" or Unknown => null,
        var word when string.Equals(word, yes, StringComparison.Ordinal) => true,
        var word when string.Equals(word, no, StringComparison.Ordinal) => false,
        _ => Fault<bool?>(name, $"write {yes}, {no} or unknown", null),
    };

    public ResourceFormat Format(string name) => FormatWords.Read(Raw(name)) ?? Fault(name, $"write one of these: {FormatWords.All}", ResourceFormat.Guidance);

    public DateOnly Day(string name) => DateOnly.TryParseExact(Raw(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : Fault(name, "write a day such as 2026-11-22", default(DateOnly));

    /// <summary>An address of the web; null for nothing.</summary>
    public Uri? Link(string name) => Raw(name) is "" ? null
        : Raw(name).Length <= 400 && Uri.TryCreate(Raw(name), UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? link
        : Fault<Uri?>(name, "write an address that begins with https://", null);

    private string Raw(string name) => row.Cells.GetValueOrDefault(name, "").Trim();

    private T Fault<T>(string name, string advice, T instead)
    {
        IsBroken = true;
        faults.Add($"line {row.Line}, {name}: {advice}.");
        return instead;
    }

    // Nine digits in a row could be taken for a patient's number where a button carries the id.
    [GeneratedRegex(@"\A(?!.*\d{9})[a-z0-9][a-z0-9-]{0,59}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm { get; }
}
