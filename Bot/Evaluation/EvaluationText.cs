using System.Globalization;
using System.Text;

namespace Bot.Evaluation;

/// <summary>Writes figures for a terminal, one a line.</summary>
internal static class EvaluationText
{
    public static string Of(EvaluationReport report)
    {
        var text = new StringBuilder();
        Add("documents", $"{report.Documents:N0} in {report.Passages:N0} passages");
        Add("queries", $"{report.Queries:N0}{(report.Unjudged == 0 ? "" : $", and {report.Unjudged:N0} without judgments left out")}");
        Add("nDCG@10", $"{report.Ranking.Ndcg10:F4}");
        Add("recall@10", $"{report.Ranking.Recall10:F4}");
        Add("recall@100", $"{report.Ranking.Recall100:F4}");
        Add("MRR@10", $"{report.Ranking.Mrr10:F4}");
        Add("build", $"{report.Speed.BuildSeconds:F2} s");
        Add("query p50", $"{report.Speed.QueryP50Milliseconds:F2} ms");
        Add("query p95", $"{report.Speed.QueryP95Milliseconds:F2} ms");
        if (report.Answers is { } answers)
        {
            Add("answered", $"{answers.Contained:P1} of {answers.Asked:N0} questions: the shown sentences hold a right answer");
            Add("refused", $"{answers.Refused:P1} of them");
        }

        if (report.OffDomain is { } offDomain)
            Add("off-domain", $"{offDomain.Refused:P1} of {offDomain.Asked:N0} refused at certainty {offDomain.Threshold:F3}, which keeps 95 % of its own");
        return text.ToString().TrimEnd();

        void Add(string name, FormattableString value) =>
            text.Append(name.PadRight(12)).AppendLine(value.ToString(CultureInfo.InvariantCulture));
    }
}
