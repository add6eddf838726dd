using Bot.Tests.CheckIns;
using Bot.Tests.Host;

namespace Bot.Tests.Welcome;

public sealed class HelpTests
{
    private const string ForLeads = "For leads";
    private const string ForAdministrators = "For administrators";

    [Theory]
    [InlineData(LeadRoom.Amira, false, false)]
    [InlineData(LeadRoom.Tom, true, false)]
    [InlineData("29:admin", false, true)]
    public async Task Shows_what_leads_and_administrators_can_do_to_those_who_are(string person, bool isLead, bool isAdministrator)
    {
        await using var room = await LeadRoom.OpenAsync();

        var help = await HelpAsync(room, person);

        Assert.Equal((isLead, isAdministrator), (help.Contains(ForLeads, StringComparison.Ordinal), help.Contains(ForAdministrators, StringComparison.Ordinal)));
        Assert.Contains("my data", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_leads_can_do_to_one_whom_a_lead_has_named()
    {
        await using var room = await LeadRoom.OpenAsync();

        await room.In(LeadRoom.Tom).SendAsync(Team.Mentioning(room.In(LeadRoom.Tom), "lead add", LeadRoom.Amira));
        await room.NextAsync("leads this team now");

        Assert.Contains(ForLeads, await HelpAsync(room, LeadRoom.Amira), StringComparison.Ordinal);
    }

    private static async Task<string> HelpAsync(LeadRoom room, string person)
    {
        await room.Own(person).SendAsync(room.Own(person).Message("help"));
        return (await room.NextAsync("How I can help")).Card?.ToJsonString() ?? "";
    }
}
