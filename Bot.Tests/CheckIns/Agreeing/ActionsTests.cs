using Cards.CheckIns.Agreed;

namespace Bot.Tests.CheckIns.Agreeing;

public sealed class ActionsTests
{
    [Fact]
    public async Task Are_agreed_in_the_channel_and_come_first_on_the_next_card()
    {
        await using var room = await LeadRoom.OpenAsync();

        await AgreeAsync(room, "Book a room", "Amira");

        Assert.Contains("**Agreed:** Book a room", (await room.NextAsync("Agreed:")).Text, StringComparison.Ordinal);
        Assert.Contains("Still to do from last time", (await room.LaunchAsync()).Card?.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_what_was_typed_when_something_is_missing()
    {
        await using var room = await LeadRoom.OpenAsync();

        var again = await AgreeAsync(room, "Book a room", "");

        Assert.Contains("Book a room", again, StringComparison.Ordinal);
        Assert.Contains("who will see to it", again, StringComparison.Ordinal);
        Assert.Equal(0, room.Count("check_in_actions"));
    }

    [Fact]
    public async Task Are_marked_as_done_once()
    {
        await using var room = await LeadRoom.OpenAsync();
        await AgreeAsync(room, "Book a room", "Amira");
        await room.NextAsync("Agreed:");
        await room.In(LeadRoom.Amira).SendAsync(room.In(LeadRoom.Amira).Message("actions"));
        var card = (await room.NextAsync("What we agreed to do")).Card;
        var data = LeadRoom.DataOf(card, ActionsCard.DoneVerb);
        var id = (string?)card?["body"]?.AsArray().First(static element => (string?)element?["id"] is "done")?["choices"]?[0]?["value"] ?? "";

        var done = await LeadRoom.PressAsync(room.In(LeadRoom.Amira), ActionsCard.DoneVerb, data, ("done", id));
        var again = await LeadRoom.PressAsync(room.In(LeadRoom.Amira), ActionsCard.DoneVerb, data, ("done", id));

        Assert.Contains("Marked as done: Book a room", done.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Nothing was marked", again.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Everything that was agreed is done", (await room.In(LeadRoom.Amira).SayAsync("actions")).Card?.ToJsonString(), StringComparison.Ordinal);
    }

    internal static async Task<string> AgreeAsync(LeadRoom room, string what, string who)
    {
        await room.In(LeadRoom.Amira).SendAsync(room.In(LeadRoom.Amira).Message("agree an action"));
        var form = await room.NextAsync(static post => post.IsIn("a:personal-29:amira") && post.Card is not null);
        return (await LeadRoom.PressAsync(
            room.Own(LeadRoom.Amira), ActionForm.SaveVerb, LeadRoom.DataOf(form.Card, ActionForm.SaveVerb), ("what", what), ("who", who), ("due", "2099-01-01"))).ToJsonString();
    }
}
