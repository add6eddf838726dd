namespace Bot.Tests.Cards.CheckIns;

public sealed class NoteCardTests
{
    [Fact]
    public void Says_what_came_of_a_form() => Snapshot.Matches(SampleCards.All["NoteCard.Saved"], "Saved");
}
