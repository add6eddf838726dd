using System.Text;

namespace Bot.Asking;

/// <summary>Writes an answer for a terminal: plain words, numbered, and the numbered sources under them.</summary>
internal static class AnswerText
{
    public static string Of(Answer answer, DateOnly today)
    {
        var extracts = Citing.Number(answer);
        var text = new StringBuilder(Opening(answer));
        foreach (var extract in extracts)
        {
            text.Append(Words(answer, extract.Extract)).Append(' ').Append(extract.Marks).Append('\n');
        }

        foreach (var (index, cited) in extracts.SelectMany(static extract => extract.Sources).Distinct().Index())
        {
            text.Append(index == 0 ? "\n" : "").Append('[').Append(cited.Number).Append("] ").Append(SourceLine.Text(cited, today)).Append('\n');
        }

        foreach (var home in extracts.Select(extract => SourceLine.Text(extract, today)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            text.Append(home).Append('\n');
        }

        return text.ToString();
    }

    private static string Opening(Answer answer) => answer switch
    {
        Answer.Written => "Written by AI from the sources below; please check what matters.\n",
        Answer.Closest => "I am not sure that this answers your question. The closest I have:\n",
        Answer.NotFound { Extracts: [] } => "I don't have that in my sources.\n",
        Answer.NotFound => "I don't have that in my sources. The nearest I have:\n",
        _ => "",
    };

    private static string Words(Answer answer, Extract extract) => answer is Answer.NotFound
        ? $"- {SourceLine.Place(extract.Passage)}: {ExtractText.InOneLine(extract, static words => words)}"
        : ExtractText.Of(extract, static words => words);
}
