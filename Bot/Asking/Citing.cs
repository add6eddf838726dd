using Knowledge;

namespace Bot.Asking;

/// <summary>Numbers what an answer rests on: every source of each passage, official ones first, within three citations.</summary>
internal static class Citing
{
    public const int MaxCitations = 3;

    // Teams shows up to twenty, and ten is more than anybody reads.
    private const int MostInWriting = 10;

    public static IReadOnlyList<CitedExtract> Number(Answer answer) => answer is Answer.Written ? NumberOneByOne(answer.Extracts) : Number(answer.Extracts);

    // Written words are shown as they come, so a number given must not depend on what follows.
    private static List<CitedExtract> NumberOneByOne(IReadOnlyList<Extract> extracts)
    {
        var cited = new List<Cited>();
        return [.. extracts.Select((extract, index) => Number(extract, cited, extracts.Take(index).Any(other => string.Equals(other.Passage.Id, extract.Passage.Id, StringComparison.Ordinal))
            ? cited.Count
            : Math.Max(cited.Count + 1, Math.Min(cited.Count + MaxCitations, MostInWriting))))];
    }

    public static IReadOnlyList<CitedExtract> Number(IReadOnlyList<Extract> extracts)
    {
        var cited = new List<Cited>();
        return [.. extracts.Select((extract, index) => Number(extract, cited, MaxCitations - (extracts.Count - index - 1)))];
    }

    /// <summary>One extract's sources; each that is not among the cited is added to them, up to a number.</summary>
    private static CitedExtract Number(Extract extract, List<Cited> cited, int max)
    {
        var (passage, own) = (extract.Passage, new List<Cited>());
        var sources = SourcesOf(passage);
        foreach (var source in sources)
        {
            var known = cited.Find(each => each.Is(source, passage));
            if (known is null && cited.Count < max)
            {
                cited.Add(known = new Cited(cited.Count + 1, passage, source));
            }

            if (known is not null && !own.Contains(known))
            {
                own.Add(known);
            }
        }

        return new CitedExtract(extract, [.. own.OrderBy(static each => each.Number)], sources.Count(source => !cited.Exists(each => each.Is(source, passage))));
    }

    // Where there is no source but ourselves, the article is what people can read.
    private static List<Source?> SourcesOf(Passage passage)
    {
        var others = passage.Sources.Where(static source => source.Confidence != Confidence.Own)
            .OrderBy(static source => source.Confidence != Confidence.Official).ToList<Source?>();
        return others.Count > 0 ? others : [null];
    }
}
