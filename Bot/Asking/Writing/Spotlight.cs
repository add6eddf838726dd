using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Knowledge;

namespace Bot.Asking.Writing;

/// <summary>Marks passages as data: each between lines that nobody can guess, its words joined by a sign (https://arxiv.org/abs/2403.14720).</summary>
internal static partial class Spotlight
{
    /// <summary>The sign that stands between the words of a passage.</summary>
    public const char Sign = 'ˆ';

    /// <summary>The passages, each with its number.</summary>
    /// <param name="passages">In the order of their numbers.</param>
    /// <param name="mark">A mark from <see cref="NewMark"/>.</param>
    public static string Of(IReadOnlyList<Passage> passages, string mark)
    {
        var text = new StringBuilder();
        foreach (var (index, passage) in passages.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"<<{mark} {index + 1}>>\n{Marked(string.Join(". ", [passage.Title, .. passage.HeadingPath]))}\n{Marked(passage.Text)}\n<<{mark} end>>\n");
        }

        return text.ToString();
    }

    /// <summary>A mark for one request alone.</summary>
    public static string NewMark() => Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    private static string Marked(string text) => string.Join('\n', text.Split('\n').Select(static line => Spaces.Replace(line.Replace(Sign.ToString(), "", StringComparison.Ordinal).Trim(), Sign.ToString())));

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }
}
