using System.Text;
using Bot.Training.Catalogue;

namespace Bot.Tests.Training.Catalogue;

public sealed class CatalogueFileTests
{
    private const string Columns = "id,title,summary,topics,areas,provider,format,minutes,cost,certificate,audience,region,checked_on,link,link_verified";
    private const string GoodRow = "dementia,Dementia,\"What helps, and\nwhat does not\",dementia;memory,planning,Our hub,e-learning,40,free,yes,link workers,England,2026-11-22,https://hub.example.org/d,true";

    [Fact]
    public void Reads_a_row_of_csv()
    {
        var resource = Assert.Single(Csv(GoodRow).Resources);

        Assert.Equal(("dementia", 40, true, true), (resource.Id, resource.Minutes, resource.IsFree, resource.HasCertificate));
        Assert.Equal(["dementia", "memory"], resource.Topics);
        Assert.Equal(new DateOnly(2026, 11, 22), resource.CheckedOn);
        Assert.Contains("\nwhat does not", resource.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_what_is_not_known_for_not_stated()
    {
        var resource = Assert.Single(Csv("a,A,About,,,Hub,course,unknown,unknown,,,England,2026-11-22,,").Resources);

        Assert.Equal((null, null, null, null, false), (resource.Minutes, resource.IsFree, resource.HasCertificate, resource.Link, resource.IsLinkVerified));
    }

    [Theory]
    [InlineData("A b,A,About,,,Hub,course,,,,,England,2026-11-22,,", "line 4, id:")]
    [InlineData("a,,About,,,Hub,course,,,,,England,2026-11-22,,", "line 4, title:")]
    [InlineData("a,A,About,,,Hub,song,,,,,England,2026-11-22,,", "line 4, format:")]
    [InlineData("a,A,About,,,Hub,course,soon,,,,England,2026-11-22,,", "line 4, minutes:")]
    [InlineData("a,A,About,,,Hub,course,,cheap,,,England,2026-11-22,,", "line 4, cost:")]
    [InlineData("a,A,About,,,Hub,course,,,,,England,22/11/2026,,", "line 4, checked_on:")]
    [InlineData("a,A,About,,,Hub,course,,,,,England,2026-11-22,javascript:alert(1),", "line 4, link:")]
    [InlineData("a,A,About", "line 4: this row has other columns")]
    [InlineData("dementia,A,About,,,Hub,course,,,,,England,2026-11-22,,", "line 4, id: dementia stands further up already")]
    public void Names_the_line_of_what_is_wrong_and_keeps_the_rest(string row, string fault)
    {
        var content = Csv(GoodRow, row, GoodRow.Replace("dementia,D", "dementia-2,D", StringComparison.Ordinal));

        Assert.Equal(2, content.Resources.Count);
        Assert.StartsWith(fault, Assert.Single(content.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_json_and_names_the_line_of_what_is_wrong()
    {
        var content = Json("""
            [
              { "id": "one", "title": "One", "summary": "S", "topics": ["a", "b"], "areas": [], "provider": "P", "format": "webinar", "minutes": 30,
                "cost": "paid", "certificate": "no", "audience": [], "region": "England", "checked_on": "2026-11-22", "link": null, "link_verified": false },
              { "id": "two",
                "title": "Two", "format": "webinar" },
              "three"
            ]
            """);

        Assert.Equal(["a", "b"], Assert.Single(content.Resources).Topics);
        Assert.Contains("line 4, summary: write something here.", content.Faults, StringComparer.Ordinal);
        Assert.Contains("line 6: put the resource in braces.", content.Faults, StringComparer.Ordinal);
    }

    [Fact]
    public void Keeps_what_stands_above_broken_json() =>
        Assert.Contains("line 3: this cannot be read as JSON", Assert.Single(Json("[\n\n{ \"id\": \"one\"").Faults), StringComparison.Ordinal);

    private static CatalogueContent Csv(params string[] rows) => CatalogueFile.Read("hub.csv", Encoding.UTF8.GetBytes($"{Columns}\n{string.Join('\n', rows)}\n"));

    private static CatalogueContent Json(string json) => CatalogueFile.Read("hub.json", Encoding.UTF8.GetBytes(json));
}
