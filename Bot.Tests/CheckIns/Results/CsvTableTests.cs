using System.Text;
using Bot.CheckIns.Results;

namespace Bot.Tests.CheckIns.Results;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void Leaves_nothing_for_a_spreadsheet_to_reckon(string text) => Assert.Equal($"\"'{text}\"\r\n", Written(text));

    [Fact]
    public void Doubles_quotes_and_leaves_numbers_bare() => Assert.Equal("\"say \"\"so\"\", now\",2.5,,-1\r\n", Written("say \"so\", now", 2.5, null, -1));

    private static string Written(params object?[] row) => Encoding.UTF8.GetString(CsvTable.Write([row])).TrimStart('\uFEFF');
}
