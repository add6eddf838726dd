namespace Knowledge.Indexing;

/// <summary>
/// Weighs a term in a passage by BM25F (Robertson, Zaragoza and Taylor, 2004, https://doi.org/10.1145/1031171.1031181):
/// idf · tf / (k1 + tf), where tf = Σ over fields of weight · count / (1 − b + b · length / average length),
/// and idf = ln(1 + (N − df + ½) / (df + ½)), which is never negative.
/// </summary>
/// <param name="averageHeadingLength">Mean length of title and headings, in words.</param>
/// <param name="averageTextLength">Mean length of the text, in words.</param>
internal sealed class Bm25F(double averageHeadingLength, double averageTextLength)
{
    // Fixed for every collection: chosen over six public test collections together, not for any one.
    public const double K1 = 1.2;
    public const double HeadingWeight = 4;
    public const double HeadingB = .5;
    public const double TextB = .75;

    /// <summary>How much a term tells, by the number of passages that hold it.</summary>
    public static double Idf(int passagesWithTerm, int passages) =>
        Math.Log(1 + ((passages - passagesWithTerm + .5) / (passagesWithTerm + .5)));

    /// <summary>How strongly a passage is about a term, 0 to 1.</summary>
    public double Saturation(FieldCounts counts, FieldCounts lengths)
    {
        var frequency = (HeadingWeight * Normalised(counts.Headings, lengths.Headings, averageHeadingLength, HeadingB))
            + Normalised(counts.Text, lengths.Text, averageTextLength, TextB);
        return frequency / (K1 + frequency);
    }

    private static double Normalised(int count, int length, double averageLength, double b) =>
        count == 0 ? 0 : count / (1 - b + (b * length / averageLength));
}
