using System.Globalization;
using Cards;
using Cards.Elements;
using Cards.Places;

namespace Bot.Tests.Cards.Places;

public sealed class PlacesCardsTests
{
    public static TheoryData<string> Names => [.. PlacesSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Say_what_they_said_when_they_were_looked_at(string name) => Snapshot.Matches(PlacesSamples.All[name], name);

    [Fact]
    public void Weigh_no_more_than_a_card_may_however_many_parts_and_teams_there_are()
    {
        var name = new string('漢', 80);
        Choice[] choices = [.. Enumerable.Range(0, 120).Select(number => new Choice(name, $"n{number}"))];

        Assert.Empty(CardLimits.Check(ProgressCard.Of(new ProgressFacts(name, name, DateTimeOffset.UnixEpoch, [.. Enumerable.Range(0, 1250).Select(_ => new TeamRow(name, "open", 12, null))]))));
        Assert.Empty(CardLimits.Check(WhichPlaceCard.Of("Your places", PlaceCard.ShowVerb, choices, [])));
        Assert.Empty(CardLimits.Check(PlaceCard.Of(PlacesSamples.Place with { Parts = [.. Enumerable.Range(0, 1250).Select(_ => new PlacePart(name, null))], Movable = choices, Targets = choices })));
    }

    [Fact]
    public void Count_what_they_do_not_list() => Assert.Contains(
        "and 1190 more", CardJson.Write(ProgressCard.Of(new ProgressFacts("East", "T", DateTimeOffset.UnixEpoch, [.. Enumerable.Range(0, 1250).Select(static number => new TeamRow(number.ToString(CultureInfo.InvariantCulture), "open", 12, 8))]))), StringComparison.Ordinal);
}
