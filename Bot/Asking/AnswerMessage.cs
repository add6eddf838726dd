using System.Text;
using Bot.Pages;
using Bot.Turns;
using Cards;

namespace Bot.Asking;

/// <summary>Writes an answer as a message: the words with their numbers, then each source with version, date and link.</summary>
internal static class AnswerMessage
{
    // Keeps the numbers on the line of the last word.
    private const char NoBreak = '\u00A0';

    public static Message Of(Answer answer, string reference, DateOnly today, PageLinks links)
    {
        var extracts = Citing.Number(answer);
        var sources = extracts.SelectMany(static extract => extract.Sources).Distinct().ToList();
        string?[] paragraphs =
        [
            Opening(answer),
            .. Paragraphs(answer, extracts),
            .. sources.Select(cited => $"[{cited.Number}] {SourceLine.Markdown(cited, today, links)}"),
            .. extracts.Select(extract => SourceLine.Markdown(extract, today, links)).Distinct(StringComparer.Ordinal),
        ];
        return new Message
        {
            Text = string.Join("\n\n", paragraphs.OfType<string>()),
            Citations = [.. sources.Select(cited => CitationOf(cited, links))],
            Reference = reference,
            IsGenerated = answer is Answer.Written,
        };
    }

    /// <summary>The words alone, as an answer begins with them while it is written.</summary>
    public static string Words(Answer answer) => string.Join("\n\n", Paragraphs(answer, Citing.Number(answer)));

    // Written sentences run on; what is quoted stands for itself.
    private static IEnumerable<string> Paragraphs(Answer answer, IReadOnlyList<CitedExtract> extracts) => answer is Answer.Written { Sentences.Count: var count }
        ? [string.Join(' ', extracts.Take(count).Select(extract => Words(answer, extract))), .. extracts.Skip(count).Select(extract => Words(answer, extract))]
        : extracts.Select(extract => Words(answer, extract));

    private static string? Opening(Answer answer) => answer switch
    {
        Answer.NothingBefore => "We have no topic just now, so ask me a question first. Type **help** to see what I can do.",
        Answer.NothingMore => "I have no more on that in my sources. Ask me something else, or type **help** to see what I can do.",
        Answer.Closest => "I am not sure that this answers your question. The closest I have:",
        Answer.NotFound { Extracts: [] } => "I don't have that in my sources. Try other words, or type **help** to see what I can do.",
        Answer.NotFound => "I don't have that in my sources. The nearest I have:",
        _ => null,
    };

    private static string Words(Answer answer, CitedExtract extract)
    {
        var text = new StringBuilder();
        if (answer is Answer.NotFound)
        {
            text.Append("- **").Append(CardText.Escape(SourceLine.Place(extract.Extract.Passage))).Append("**: ").Append(ExtractText.InOneLine(extract.Extract, CardText.Escape));
        }
        else
        {
            text.Append(ExtractText.Of(extract.Extract, CardText.Escape));
        }

        return text.Append(NoBreak).Append(extract.Marks).ToString();
    }

    private static Citation CitationOf(Cited cited, PageLinks links) => new(
        cited.Number,
        cited.Source?.Title ?? cited.Passage.Title,
        cited.Passage.IsPublished ? $"From our article “{SourceLine.Place(cited.Passage)}”" : $"From your organisation's own document, {SourceLine.InDocument(cited.Passage) ?? "as it stands"}",
        cited.Source?.Url ?? SourceLine.PageOf(cited.Passage, links),
        SourceLine.Marks(cited.Source));
}
