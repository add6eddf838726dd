namespace Bot.Tests.Cards.CheckIns.Launching;

public sealed class ManageFormTests
{
    [Fact]
    public void Offers_the_four_things_a_lead_can_do() => Snapshot.Matches(SampleCards.All["ManageForm.Menu"], "Menu");

    [Fact]
    public void Works_without_dialogs() => Snapshot.Matches(SampleCards.All["ManageForm.MenuInChat"], "MenuInChat");

    [Fact]
    public void Asks_again_before_it_closes() => Snapshot.Matches(SampleCards.All["ManageForm.Close"], "Close");

    [Fact]
    public void Asks_for_a_later_deadline() => Snapshot.Matches(SampleCards.All["ManageForm.Extend"], "Extend");

    [Fact]
    public void Says_what_was_not_right_with_the_deadline() => Snapshot.Matches(SampleCards.All["ManageForm.ExtendAgain"], "ExtendAgain");

    [Fact]
    public void Asks_for_the_new_lead() => Snapshot.Matches(SampleCards.All["ManageForm.HandOver"], "HandOver");

    [Fact]
    public void Says_when_there_is_nobody_to_hand_to() => Snapshot.Matches(SampleCards.All["ManageForm.NobodyToHandTo"], "NobodyToHandTo");

    [Fact]
    public void Asks_again_before_it_cancels() => Snapshot.Matches(SampleCards.All["ManageForm.Cancel"], "Cancel");
}
