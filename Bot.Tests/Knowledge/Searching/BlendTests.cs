using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class BlendTests
{
    [Fact]
    public void Follows_the_formula()
    {
        var blended = Blend.Of([new Ranked(1, 8), new Ranked(2, 4)], [new Ranked(2, .8), new Ranked(3, .6)], leastCosine: .4, isChance: false);

        Assert.Equal([(2, .5 * .5 + .5), (1, .5), (3, .5 * .5)], blended.Select(each => (each.Place, Math.Round(each.Score, 9))));
    }

    [Fact]
    public void Lets_meaning_lead_where_the_words_are_chance()
    {
        var blended = Blend.Of([new Ranked(1, 8)], [new Ranked(3, .8)], leastCosine: .4, isChance: true);

        Assert.Equal([(3, .9), (1, .1)], blended.Select(each => (each.Place, Math.Round(each.Score, 9))));
    }

    [Fact]
    public void Finds_what_is_just_near_enough() =>
        Assert.True(Assert.Single(Blend.Of([], [new Ranked(3, .4)], leastCosine: .4, isChance: true)).Score > 0);
}
