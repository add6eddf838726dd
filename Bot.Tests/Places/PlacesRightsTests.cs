namespace Bot.Tests.Places;

/// <summary>Tries every cell of the table in chats.</summary>
public sealed class PlacesRightsTests(CountedRoom counted) : IClassFixture<CountedRoom>
{
    private static readonly string[] Refusals = ["You lead no place or system here", "Only those who lead", "Only a lead of the team"];

    private static readonly Dictionary<string, string> People = new(StringComparer.Ordinal)
    {
        [PlacesRightsTable.PlaceLead] = PlacesRoom.Zoe,
        [PlacesRightsTable.SystemLead] = PlacesRoom.Amira,
        [PlacesRightsTable.TeamLead] = PlacesRoom.Tom,
        [PlacesRightsTable.Member] = PlacesRoom.Priya,
        [PlacesRightsTable.Administrator] = "29:admin",
    };

    public static TheoryData<string, string, bool> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, bool>();
            foreach (var (action, _, _, allowed) in PlacesRightsTable.Rows)
            {
                foreach (var role in PlacesRightsTable.Roles)
                    cells.Add(action, role, allowed.Contains(role, StringComparer.Ordinal));
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Are_as_the_table_says(string action, string role, bool isAllowed)
    {
        var (_, words, isInChannel, _) = PlacesRightsTable.Rows.Single(row => string.Equals(row.Action, action, StringComparison.Ordinal));
        var room = counted.Room;

        var post = await room.SayAsync(isInChannel ? room.In("team-a", People[role]) : room.Own(People[role]), words);

        Assert.Equal(!isAllowed, Array.Exists(Refusals, refusal => post.Text.Contains(refusal, StringComparison.Ordinal)));
    }

    [Fact]
    public void Stand_in_the_README() => Assert.Contains(PlacesRightsTable.Markdown, File.ReadAllText(House.Tree.Path("README.md")), StringComparison.Ordinal);
}
