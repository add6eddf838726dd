using System.Text;

namespace Bot.AzureSearch;

/// <summary>A question in the service's query language: words alone, since there "-word" means without it and "word*" all that begin so.</summary>
internal static class QueryText
{
    // The service refuses queries of more than a thousand parts.
    private const int MostWords = 200;

    /// <summary>Empty when the question has no words.</summary>
    public static string Of(string question)
    {
        var text = new StringBuilder(question.Length);
        foreach (var rune in question.EnumerateRunes())
            text.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '\'' or '\u2019' ? rune.ToString() : " ");
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords));
    }
}
