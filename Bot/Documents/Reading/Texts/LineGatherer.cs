using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Documents.Reading.Texts;

/// <summary>Puts lines together into the paragraphs and list items that they are parts of.</summary>
internal sealed partial class LineGatherer(TextBuilder text)
{
    private readonly List<StringBuilder> _parts = [];
    private bool _isList;

    public void Add(string line)
    {
        var bullet = Bullet().Match(line);
        if (bullet.Success != _isList && bullet.Success)
        {
            Close();
            _isList = true;
        }

        if (bullet.Success)
            _parts.Add(new StringBuilder(line[bullet.Length..]));
        else if (_parts.Count == 0)
            _parts.Add(new StringBuilder(line));
        else
            _parts[^1].Append(' ').Append(line);
    }

    /// <summary>Ends the paragraph or the list.</summary>
    public void Close()
    {
        if (_isList)
            text.List(_parts.Select(static part => part.ToString()));
        else if (_parts.Count > 0)
            text.Paragraph(_parts[0].ToString());
        _parts.Clear();
        _isList = false;
    }

    [GeneratedRegex(@"^([•◦‣▪●○■□–\u00B7\uF0B7\uF0A7\uF02D*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bullet();
}
