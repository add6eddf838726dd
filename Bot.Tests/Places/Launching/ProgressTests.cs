using Bot.Places.Launching;

namespace Bot.Tests.Places.Launching;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(new[] { 6, 7, 8 }, new[] { 6, 7, 8 })]
    [InlineData(new[] { 4, 7, 8 }, new[] { -1, -1, 8 })] // The place's sum would tell of the four.
    [InlineData(new[] { 3, 2, 8 }, new[] { -1, -1, 8 })]
    [InlineData(new[] { 0, 7, 8 }, new[] { -1, 7, 8 })] // Of nobody there is nothing to tell.
    [InlineData(new[] { 2, 2 }, new[] { -1, -1 })]
    public void Hides_few_answers_and_what_would_tell_of_them(int[] answered, int[] shown) => Assert.Equal(
        shown,
        Progress.Hidden([.. answered.Select(static (people, i) => new TeamProgress($"n{i}", "east", $"N{i}", "open", 12, people))], minimum: 5).Select(static team => team.Answered ?? -1));

    [Fact]
    public async Task Shows_those_who_lead_the_place_each_team_by_name()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 3);
        await room.LaunchAsync();
        await room.AnswerAsync(new Dictionary<string, int>(StringComparer.Ordinal) { ["team-b"] = 3 });

        var card = (await room.SayAsync(room.Own(PlacesRoom.Zoe), "progress")).Card?.ToJsonString() ?? "";

        Assert.Contains("N team-a**: open; how many of its 7 people have answered is not shown", card, StringComparison.Ordinal);
        Assert.Contains("N team-b**: open; how many of its 7 people have answered is not shown", card, StringComparison.Ordinal);
        Assert.Contains("N team-c**: open; 6 of 7 people", card, StringComparison.Ordinal);
        Assert.Contains("No check-in of several teams runs", (await room.SayAsync(room.Own(PlacesRoom.Tom), "progress")).Text, StringComparison.Ordinal);
    }
}
