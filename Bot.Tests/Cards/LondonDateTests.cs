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

    [Theory]
    [InlineData("2026-11-22T17:00Z", "22 November 2026, 17:00 (London time)")]
    [InlineData("2026-07-31T23:05Z", "1 August 2026, 00:05 (London time)")]
    public void Is_the_time_in_london_where_it_matters(string moment, string time) =>
        Assert.Equal(time, LondonDate.WithTime(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));
}
