namespace Bot.Tests.Cards.CheckIns;

public sealed class CheckInCardTests
{
    [Fact]
    public void Tells_all_that_matters_before_anyone_answers() => Snapshot.Matches(SampleCards.All["CheckInCard.Answered"], "Answered");

    [Fact]
    public void Tells_only_that_people_are_few_below_the_minimum() => Snapshot.Matches(SampleCards.All["CheckInCard.Open"], "Open");

    [Fact]
    public void Says_in_words_that_it_closes_soon() => Snapshot.Matches(SampleCards.All["CheckInCard.ClosingSoon"], "ClosingSoon");

    [Fact]
    public void Has_no_buttons_once_it_is_closed() => Snapshot.Matches(SampleCards.All["CheckInCard.Closed"], "Closed");

    [Fact]
    public void Does_not_tell_how_few_answered() => Snapshot.Matches(SampleCards.All["CheckInCard.ClosedWithTooFew"], "ClosedWithTooFew");

    [Fact]
    public void Says_that_nothing_is_kept_when_it_is_cancelled() => Snapshot.Matches(SampleCards.All["CheckInCard.Cancelled"], "Cancelled");
}
