using Bot.Training.Finding;

namespace Bot.Tests.Training.Finding;

public sealed class FacetWordsTests(StarterTraining training) : IClassFixture<StarterTraining>
{
    private static readonly string[] Topics =
        ["motivational interviewing", "loneliness", "safeguarding adults", "supervision", "carers", "health coaching", "suicide prevention", "dementia", "working with communities", "lone working", "data security", "autism"];

    private static readonly string[] Patterns =
    [
        "anything free on {0} under an hour?", "free {0} e-learning", "a short online course about {0} please", "any {0} training with a certificate", "courses on {0} for GPs",
        "something on {0} in London, free, half an hour at most", "webinars on {0}", "I'm a nurse looking for a free course on {0} that takes less than 45 minutes", "got anything on {0} that doesn't cost anything?",
        "find me training on {0} for link workers in the North West, no webinars", "e-learning on {0} with a certificate, up to 2 hours", "I have 20 minutes, any free module on {0}?",
    ];

    public static MatrixTheoryData<string, string> All => new(Topics, Patterns);

    [Theory]
    [MemberData(nameof(All))]
    public void Never_leak_into_the_topic(string topic, string pattern) =>
        Assert.Equal(topic, training.Talk.Reader.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, topic))?.Wish.Topic);

    [Theory]
    [InlineData("under an hour", 60, true)]
    [InlineData("less than 45 mins", 45, true)]
    [InlineData("half an hour or less", 30, false)]
    [InlineData("no more than two hours", 120, false)]
    [InlineData("up to 90 minutes", 90, false)]
    [InlineData("1.5 hours max", 90, false)]
    [InlineData("a quarter of an hour", 15, false)]
    [InlineData("an hour and a half at most", 90, false)]
    [InlineData("in 20 min", 20, false)]
    [InlineData("something quick", 30, false)]
    public void Read_how_long_it_may_take(string words, int minutes, bool isStrict) => Assert.Equal(new Facet.Within(minutes, isStrict), TimeWords.Read(words)?.Time);

    [Theory]
    [InlineData("children under 18")]
    [InlineData("brief conversations")]
    [InlineData("the first 6 sessions")]
    public void Take_no_other_number_for_a_time(string words) => Assert.Null(TimeWords.Read(words));

    [Theory]
    [InlineData("smoke-free homes")]
    [InlineData("free school meals")]
    [InlineData("without a certificate")]
    [InlineData("guidance from NHS England")]
    public void Are_not_seen_where_they_mean_something_else(string words)
    {
        var facets = training.Talk.Reader.ReadAnything(words).Facets;

        Assert.DoesNotContain(facets, static facet => facet is Facet.Free or Facet.Certified or Facet.In);
    }
}
