namespace Bot.Tests.Cards.CheckIns.Answering;

public sealed class WithdrawCardTests
{
    [Fact]
    public void Asks_again_first() => Snapshot.Matches(SampleCards.All["WithdrawCard.Ask"], "Ask");

    [Fact]
    public void Offers_to_answer_again() => Snapshot.Matches(SampleCards.All["WithdrawCard.Done"], "Done");
}
