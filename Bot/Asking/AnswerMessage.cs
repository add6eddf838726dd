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
        var extracts = Citing.Number(answer.Extracts);
        var sources = extracts.SelectMany(static extract => extract.Sources).Distinct().ToList();
        string?[] paragraphs =
        [
            Opening(answer),
            .. extracts.Select(extract => Words(answer, extract)),
            .. sources.Select(cited => $"[{cited.Number}] {SourceLine.Markdown(cited, today, links)}"),
            .. extracts.Select(extract => SourceLine.Markdown(extract, today, links)),
        ];
        return new Message
        {
            Text = string.Join("\n\n", paragraphs.OfType<string>()),
            Citations = [.. sources.Select(cited => CitationOf(cited, links))],
            Reference = reference,
        };
    }

    private static string? Opening(Answer answer) => answer switch
    {
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
        $"From our article “{SourceLine.Place(cited.Passage)}”",
        cited.Source?.Url ?? links.Article(cited.Passage.DocumentId),
        SourceLine.Marks(cited.Source));
}
