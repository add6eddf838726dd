namespace Bot.Tests.Cards.People;

public sealed class MyDataCardTests
{
    [Fact]
    public void Shows_what_is_held() => Snapshot.Matches(SampleCards.All["MyDataCard.Some"], "Some");

    [Fact]
    public void Says_when_nothing_is_held() => Snapshot.Matches(SampleCards.All["MyDataCard.None"], "None");

    [Fact]
    public void Says_nothing_before_it_is_asked_for() => Snapshot.Matches(SampleCards.All["MyDataCard.Offer"], "Offer");

    [Fact]
    public void Leads_to_the_files() => Snapshot.Matches(SampleCards.All["MyDataCard.Files"], "Files");
}
