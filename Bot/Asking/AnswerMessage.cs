using System.Text;
using Bot.Pages;
using Bot.Turns;
using Cards;
using Knowledge;

namespace Bot.Asking;

/// <summary>Writes an answer as a message: the words with their numbers, then each source with version, date and link.</summary>
internal static class AnswerMessage
{
    public static Message Of(Answer answer, string reference, DateOnly today, PageLinks links)
    {
        var text = new StringBuilder(answer is Answer.Found ? "" : NotFoundLine(answer.Extracts.Count));
        foreach (var (number, extract) in answer.Extracts.Index())
        {
            AppendExtract(text, answer, extract, number + 1);
        }

        AppendSources(text, answer, today, links);
        return new Message
        {
            Text = text.ToString().TrimEnd(),
            Citations = [.. answer.Passages.Select((passage, index) => CitationOf(passage, index + 1, links))],
            Reference = reference,
        };
    }

    private static string NotFoundLine(int nearest) => nearest == 0
        ? "I don't have that in my sources. Try other words, or type **help** to see what I can do.\n\n"
        : "I don't have that in my sources. The nearest I have:\n\n";

    private static void AppendExtract(StringBuilder text, Answer answer, Extract extract, int number)
    {
        if (answer is Answer.NotFound)
        {
            text.Append("- **").Append(SourceLine.Place(extract.Passage)).Append("**: ");
        }

        text.Append(answer is Answer.NotFound ? ExtractText.InOneLine(extract, CardText.Escape) : ExtractText.Of(extract, CardText.Escape))
            .Append(" [").Append(number).Append("]\n\n");
    }

    private static void AppendSources(StringBuilder text, Answer answer, DateOnly today, PageLinks links)
    {
        foreach (var (index, passage) in answer.Passages.Index())
        {
            text.Append('[').Append(index + 1).Append("] ").Append(SourceLine.Markdown(passage, today, links)).Append("\n\n");
        }
    }

    private static Citation CitationOf(Passage passage, int position, PageLinks links)
    {
        var source = SourceLine.Chief(passage);
        return new Citation(
            position,
            source?.Title ?? passage.Title,
            $"From our article “{SourceLine.Place(passage)}”",
            source?.Url ?? links.Article(passage.DocumentId),
            SourceLine.Marks(passage));
    }
}
