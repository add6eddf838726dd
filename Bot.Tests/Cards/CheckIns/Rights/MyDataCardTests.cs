namespace Bot.Tests.Cards.CheckIns.Rights;

public sealed class MyDataCardTests
{
    [Fact]
    public void Shows_what_is_held() => Snapshot.Matches(SampleCards.All["MyDataCard.Some"], "Some");

    [Fact]
    public void Says_when_nothing_is_held() => Snapshot.Matches(SampleCards.All["MyDataCard.None"], "None");
}
