using System.Text;

namespace Bot.Asking;

/// <summary>Writes an answer for a terminal: plain words, numbered, and the numbered sources under them.</summary>
internal static class AnswerText
{
    public static string Of(Answer answer, DateOnly today)
    {
        var text = new StringBuilder(answer is Answer.Found ? "" : "I don't have that in my sources." + (answer.Extracts.Count > 0 ? " The nearest I have:" : "") + "\n");
        foreach (var (index, extract) in answer.Extracts.Index())
        {
            text.Append(ExtractText.Of(extract, static words => words)).Append(" [").Append(index + 1).Append("]\n");
        }

        text.Append('\n');
        foreach (var (index, passage) in answer.Passages.Index())
        {
            text.Append('[').Append(index + 1).Append("] ").Append(SourceLine.Text(passage, today)).Append('\n');
        }

        return text.ToString();
    }
}
