using System.Globalization;
using Bot.Tests.House;

namespace Bot.Tests.Asking;

public sealed class DumpTests(StarterKnowledge knowledge) : IClassFixture<StarterKnowledge>
{
    [Fact]
    public async Task Dump()
    {
        var lines = new List<string>();
        foreach (var row in File.ReadLines(Tree.Path("Bot.Tests/Asking/trial.tsv")).Skip(1).Select(static line => line.Split('\t')).Where(cells => cells[0] is "answer" or "none" or "clean"))
        {
            var hits = await knowledge.SearchAsync(row[1]);
            var right = hits.Count > 0 && row[2].Split(',').Contains(hits[0].Passage.DocumentId, StringComparer.Ordinal);
            var rank = hits.ToList().FindIndex(h => row[2].Split(',').Contains(h.Passage.DocumentId, StringComparer.Ordinal));
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{row[0]}\t{right}\t{rank}\t{(hits.Count > 0 ? hits[0].Certainty : 0):F3}\t{(hits.Count > 0 ? hits[0].Score : 0):F2}\t{(hits.Count > 1 ? hits[1].Score : 0):F2}\t{row[1]}\t{(hits.Count > 0 ? hits[0].Passage.Id : "")}\t{row[2]}"));
        }

        await File.WriteAllLinesAsync("/tmp/dump.tsv", lines, TestContext.Current.CancellationToken);
    }
}
