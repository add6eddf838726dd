using System.Text.Json;
using Bot.CheckIns.Competency;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Competency;

public sealed class ProfileTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;
    private readonly CheckInSet _set;

    public ProfileTests()
    {
        _room = new CheckInRoom(_folder);
        _set = _room.Sets.Offered(SetKind.Competency).Single();
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Is_kept_for_its_person_alone_given_out_whole_and_deleted()
    {
        var profile = Answered().WithGoals(_set, ["consent"]);
        await _room.Database.WriteAsync(connection => ProfileStore.Save(connection, "tenant", "amira", profile));

        Assert.Equal(["consent"], Find("tenant", "amira")?.Goals ?? [], StringComparer.Ordinal);
        Assert.Equal(4, Find("tenant", "amira")?.Answers.Pages["starting"].Ratings["adapt"]);
        Assert.Equal(_set.Title, Find("tenant", "amira")?.ReadSet().Title);
        Assert.Null(Find("tenant", "tom"));
        Assert.Null(Find("other", "amira"));
        var export = _room.Database.Read(static connection => ProfileStore.Export(connection, "tenant", "amira")) ?? "{}";
        Assert.Equal(2, JsonDocument.Parse(export).RootElement.GetProperty("answers").GetProperty("pages").GetProperty("starting").GetProperty("ratings").GetProperty("explain-role").GetInt32());

        await _room.Database.WriteAsync(static connection => ProfileStore.Delete(connection, "tenant", "amira"));
        Assert.Equal(0, _room.Count("competency_profiles"));
    }

    [Fact]
    public void Shows_each_area_and_what_the_person_is_surest_of()
    {
        var answers = Answered().Answers;

        Assert.Equal((7.0 / 3, 3), (Reflection.Areas(_set, answers)[0].Mean, Reflection.Areas(_set, answers)[0].Rated));
        Assert.Null(Reflection.Areas(_set, answers)[1].Mean);
        Assert.Equal(["adapt"], Reflection.Strengths(_set, answers).Select(static item => item.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Suggests_what_was_rated_lowest_with_what_to_try()
    {
        var suggestions = Reflection.Suggestions(_set, Answered());

        Assert.Equal(["what-matters", "explain-role"], suggestions.Select(static suggestion => suggestion.Item.Id), StringComparer.Ordinal);
        Assert.Equal([1, 2], suggestions.Select(static suggestion => suggestion.Advice?.Level ?? 0));
    }

    [Fact]
    public void Suggests_for_the_persons_goals_where_there_are_some()
    {
        var profile = Answered().WithGoals(_set, ["reflect", "nonsense", "explain-role", "reflect", "adapt", "options"]);

        Assert.Equal(["reflect", "explain-role", "adapt"], Reflection.Suggestions(_set, profile).Select(static suggestion => suggestion.Item.Id), StringComparer.Ordinal);
        Assert.Equal([1, 2, null], Reflection.Suggestions(_set, profile).Select(static suggestion => suggestion.Advice?.Level));
    }

    private Profile? Find(string tenant, string person) => _room.Database.Read(connection => ProfileStore.Find(connection, tenant, person));

    private Profile Answered() => Profile.New(_set, _room.Clock.GetUtcNow()).With(
        _set,
        "starting",
        new Page(new Dictionary<string, int>(StringComparer.Ordinal) { ["what-matters"] = 1, ["explain-role"] = 2, ["consent"] = Page.DontKnow, ["adapt"] = 4 }),
        _room.Clock.GetUtcNow());
}
