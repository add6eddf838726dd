namespace Bot.Tests.Cards.LocalSettings;

public sealed class LocalSettingsCardTests
{
    [Fact]
    public void Shows_what_is_set_and_what_is_not() => Snapshot.Matches(SampleCards.All["LocalSettingsCard.ToRead"], "ToRead");

    [Fact]
    public void Asks_an_administrator_for_each_with_what_is_there() => Snapshot.Matches(SampleCards.All["LocalSettingsCard.Form"], "Form");
}
