using System.Text.RegularExpressions;
using Knowledge;

namespace Bot.Asking;

/// <summary>Takes web addresses out of quoted words, except those of the passage's own sources: clients make a link of any, and whoever wrote into a document could lead people anywhere.</summary>
internal static partial class ForeignLinks
{
    private const string Instead = "(an address that stands in the document)";

    public static string LeftOut(string words, Passage passage) => Address().Replace(
        words, match => passage.Sources.Any(source => string.Equals(source.Url?.AbsoluteUri.TrimEnd('/'), match.Value.TrimEnd('/'), StringComparison.Ordinal)) ? match.Value : Instead);

    [GeneratedRegex(@"(\b[a-z][a-z0-9+.-]{1,15}://|\bwww\.|\b(mailto|tel|sms|msteams):|\b[\w-]{1,63}(\.[\w-]{1,63}){0,8}\.[a-z]{2,}(:\d+)?[/?])[^\s<>()\[\]""]*[^\s<>()\[\]"".,;:!?]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
