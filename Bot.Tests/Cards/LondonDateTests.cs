using System.Globalization;
using Cards;

namespace Bot.Tests.Cards;

public sealed class LondonDateTests
{
    [Theory]
    [InlineData("2026-11-22T12:00Z", "22 November 2026")]
    [InlineData("2026-11-22T23:59Z", "22 November 2026")]
    [InlineData("2026-07-31T23:30Z", "1 August 2026")]
    [InlineData("2026-01-01T00:30+01:00", "31 December 2025")]
    public void Is_the_day_in_london(string moment, string day) =>
        Assert.Equal(day, LondonDate.Of(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));
}
