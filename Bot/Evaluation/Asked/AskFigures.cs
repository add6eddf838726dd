namespace Bot.Evaluation.Asked;

/// <summary>How well questions were answered, and refused; shares are from 0 to 1, and 1 where there was nothing to count.</summary>
/// <param name="Asked">How many questions.</param>
/// <param name="CitationPrecision">Of the documents cited in answers to questions that name some, the share that were among these.</param>
/// <param name="CitationRecall">Of the questions that name documents, the share whose answer cites one of these.</param>
/// <param name="Said">Of the questions that name words, the share whose answer says all of these.</param>
/// <param name="RefusalPrecision">Of the questions that were refused, the share that had to be.</param>
/// <param name="RefusalRecall">Of the questions that had to be refused, the share that were, or whose answer says that it may be none.</param>
/// <param name="OnlyUnsure">Of the questions that had to be refused, the share whose answer says only that it may be none; they are part of the recall.</param>
/// <param name="Unsafe">How many answers would show a link that is none of their sources', an image or markup.</param>
internal sealed record AskFigures(int Asked, double CitationPrecision, double CitationRecall, double Said, double RefusalPrecision, double RefusalRecall, double OnlyUnsure, int Unsafe)
{
    public static AskFigures Of(IReadOnlyList<AskOutcome> outcomes)
    {
        var naming = outcomes.Where(static each => each.Case.Cites.Count > 0).ToList();
        var saying = outcomes.Where(static each => each.Case.Says.Count > 0).ToList();
        var (refused, refusing) = (outcomes.Where(static each => each.IsRefused).ToList(), outcomes.Where(static each => each.Case.Refuses).ToList());
        return new AskFigures(
            outcomes.Count,
            Share(naming.Sum(static each => each.CitedRightly), naming.Sum(static each => each.Cited.Count)),
            Share(naming.Count(static each => each.CitesWhatItMust), naming.Count),
            Share(saying.Count(static each => each.SaysWhatItMust), saying.Count),
            Share(refused.Count(static each => each.Case.Refuses), refused.Count),
            Share(refusing.Count(static each => each.IsRefused || each.IsUnsure), refusing.Count),
            refusing is [] ? 0 : refusing.Count(static each => each is { IsRefused: false, IsUnsure: true }) / (double)refusing.Count,
            outcomes.Count(static each => each.IsUnsafe));
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : part / (double)whole;
}
