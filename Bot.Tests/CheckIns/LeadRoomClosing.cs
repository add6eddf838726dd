using Bot.Tests.Host;
using Cards.CheckIns.Launching;

namespace Bot.Tests.CheckIns;

/// <summary>How Tom closes the newest check-in.</summary>
internal static class LeadRoomClosing
{
    public static async Task CloseAsync(LeadRoom room)
    {
        var tom = room.Own(LeadRoom.Tom);
        await tom.SendAsync(tom.Message("manage"));
        var menu = await room.NextAsync("Manage this check-in");
        await LeadRoom.PressAsync(tom, ManageForm.CloseVerb, LeadRoom.DataOf(menu.Card, ManageForm.ChooseVerb));
        await RunningBot.UntilAsync(() => room.CheckIn.ClosedAt is not null);
    }
}
