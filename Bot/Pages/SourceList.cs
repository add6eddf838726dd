using System.Text;
using Cards;
using Knowledge;

namespace Bot.Pages;

/// <summary>Writes as Markdown what an article rests on: a numbered list, with the licence that most sources have told once.</summary>
internal static class SourceList
{
    public static string Of(IReadOnlyList<Source> sources)
    {
        var text = new StringBuilder("## Where this comes from\n\nWritten in our own words. Not endorsed by the owners of these sources.");
        var licences = sources.CountBy(static source => source.Licence, StringComparer.Ordinal).OrderByDescending(static licence => licence.Value).ToList();
        var usual = licences is [{ Key: var most, Value: > 1 }, ..] ? most : null;
        if (usual is not null)
        {
            text.Append(licences.Count == 1 ? " Licence of each: " : " Licence, where a line names no other: ").Append(CardText.Escape(usual)).Append('.');
        }

        text.Append('\n');
        foreach (var (index, source) in sources.Index())
        {
            text.Append('\n').Append(index + 1).Append(". ").Append(Line(source, usual));
        }

        return text.ToString();
    }

    private static string Line(Source source, string? usualLicence)
    {
        string?[] parts =
        [
            source.Url is null ? CardText.Escape(source.Title) : $"[{CardText.Escape(source.Title)}]({source.Url.AbsoluteUri})",
            source.Version ?? (source.Date is { } date ? LondonDate.Of(date) : "version not stated"),
            source.CheckedOn is { } day ? $"checked {LondonDate.Of(day)}" : null,
            source.Confidence == Confidence.Secondary ? "a secondary source" : null,
            string.Equals(source.Licence, usualLicence, StringComparison.Ordinal) ? null : $"licence: {CardText.Escape(source.Licence)}",
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
