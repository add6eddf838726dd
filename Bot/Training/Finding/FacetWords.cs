using System.Text.RegularExpressions;

namespace Bot.Training.Finding;

/// <summary>Reads the wishes beside the topic out of somebody's words, and leaves the rest.</summary>
internal sealed class FacetWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<(string Pattern, string Audience)> _audiences;
    private readonly Regex _forAudience;
    private readonly Dictionary<string, string> _regions;
    private readonly Regex _inRegion;

    /// <param name="audiences">What the catalogue calls the people that resources are for.</param>
    /// <param name="regions">The regions that resources are for.</param>
    public FacetWords(IEnumerable<string> audiences, IEnumerable<string> regions)
    {
        _audiences = [.. Audiences.Names.Concat(audiences.Distinct(StringComparer.OrdinalIgnoreCase).Select(static label => (Regex.Escape(label), label))).OrderByDescending(static each => each.Item1.Length)];
        var names = string.Join('|', _audiences.Select(static (each, at) => $"(?<a{at}>{each.Pattern})"));
        _forAudience = new Regex(
            $@"\b(for|aimed\s+at|as\s+an?|i'?m\s+an?|i\s+am\s+an?)\s+((an?|my|our|the|new|all)\s+)*({names})\b|\b({names})\s+here\b",
            Options, TimeOut);
        _regions = regions.SelectMany(Regions.PartsOf).Concat(Regions.Known).DistinctBy(static region => region.ToUpperInvariant(), StringComparer.Ordinal)
            .ToDictionary(static region => region, static region => region, StringComparer.OrdinalIgnoreCase);
        _inRegion = new Regex(
            $@"\b((only\s+)?(in|near|around|across|for|from)\s+(the\s+)?)?(?<!\bNHS\s+)(?<region>{string.Join('|', _regions.Keys.OrderByDescending(static region => region.Length).Select(Regex.Escape))})\b(\s+(area|region|ones?|only))?",
            Options, TimeOut);
    }

    /// <summary>The wishes, one for each subject, and the words without them.</summary>
    public (IReadOnlyList<Facet> Facets, string Left) Take(string words)
    {
        var facets = new List<Facet>();
        if (TimeWords.Read(words) is var (time, left))
        {
            facets.Add(time);
            words = left;
        }

        Cut(FacetPatterns.Free, ref words, facets, static _ => new Facet.Free());
        words = FacetPatterns.NoCertificate.Replace(words, " ");
        Cut(FacetPatterns.Certificate, ref words, facets, static _ => new Facet.Certified());
        Cut(_inRegion, ref words, facets, match => new Facet.In(_regions[match.Groups["region"].Value]));
        Cut(_forAudience, ref words, facets, match => new Facet.For(AudienceIn(match)));
        foreach (var (pattern, format) in FacetPatterns.Formats)
        {
            if (Cut(pattern, ref words, facets, match => match.Groups["not"].Success ? new Facet.NotAs(format) : new Facet.As(format)))
                break;
        }

        return (facets, words);
    }

    private string AudienceIn(Match match) => _audiences.Where((_, at) => match.Groups[$"a{at}"].Success).Select(static each => each.Audience).First();

    private static bool Cut(Regex pattern, ref string words, List<Facet> facets, Func<Match, Facet> facetOf)
    {
        if (pattern.Match(words) is not { Success: true } match)
            return false;
        facets.Add(facetOf(match));
        words = $"{words[..match.Index]} {words[(match.Index + match.Length)..]}";
        return true;
    }
}
