using System.Text.Json;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;

namespace Bot.Tests.Tab;

public sealed class TabFiguresTests
{
    private const int Amira = 20;
    private const int Tom = 21;
    private static readonly string About = $"?team={Uri.EscapeDataString(Team.Id)}";

    [Fact]
    public async Task Show_nothing_of_a_check_in_that_is_open()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync(8);

        var results = await ReadAsync(room, "results", Amira);

        Assert.Single(results.GetProperty("open").EnumerateArray());
        Assert.Empty(results.GetProperty("closed").EnumerateArray());
        Assert.DoesNotContain("answered", results.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Show_nothing_of_a_check_in_that_fewer_than_the_minimum_answered()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync(4);
        await LeadRoomClosing.CloseAsync(room);

        var closed = Assert.Single((await ReadAsync(room, "results", Amira)).GetProperty("closed").EnumerateArray());

        Assert.Equal(JsonValueKind.Null, closed.GetProperty("answered").ValueKind);
        Assert.Empty(closed.GetProperty("domains").EnumerateArray());
        Assert.NotEmpty(closed.GetProperty("talkingPoints").EnumerateArray());
        Assert.Empty((await ReadAsync(room, "trends", Tom)).GetProperty("trends").EnumerateArray());
    }

    [Fact]
    public async Task Are_what_was_released_and_withhold_what_was_not()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync(8);
        await LeadRoomClosing.CloseAsync(room);

        var closed = Assert.Single((await ReadAsync(room, "results", Amira)).GetProperty("closed").EnumerateArray());
        var release = room.Bot.Database.Read(connection => Bot.CheckIns.Rounds.ResultStore.Find(connection, room.CheckIn));

        Assert.Equal(release?.Answered, closed.GetProperty("answered").GetInt32());
        Assert.Equal(
            release?.Domains.SelectMany(static domain => domain.Items).Select(static item => item.Tally is { } tally ? string.Join(',', (int[])[.. tally.Levels, tally.Without]) : ""),
            closed.GetProperty("domains").EnumerateArray().SelectMany(static domain => domain.GetProperty("items").EnumerateArray())
                .Select(static item => item.GetProperty("counts") is { ValueKind: JsonValueKind.Array } counts ? string.Join(',', counts.EnumerateArray()) : ""),
            StringComparer.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(LeadRoom room, string path, int person) =>
        (await TabRoom.ReadAsync(room.Bot, path + About, TabRoom.TokenOf(room.Bot, person))).Figures;
}
