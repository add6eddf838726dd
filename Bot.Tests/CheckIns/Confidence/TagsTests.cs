using System.Security.Cryptography;
using System.Text;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.CheckIns.Confidence;

public sealed class TagsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public void Are_the_same_for_a_person_and_a_check_in_alone()
    {
        var (tags, secret) = (TagsIn(_folder), Tags.NewSecret());
        var about = new TagSubject("t", "check-in", secret);
        var own = tags.Of(TagKind.Answers, about, "amira");

        Assert.Equal(own, TagsIn(_folder).Of(TagKind.Answers, about, "amira"));
        Assert.Distinct(
            new[]
            {
                own,
                tags.Of(TagKind.Answers, about, "tom"),
                tags.Of(TagKind.Roster, about, "amira"),
                tags.Of(TagKind.Answers, about with { Id = "other" }, "amira"),
                tags.Of(TagKind.Answers, about with { TenantId = "u" }, "amira"),
                tags.Of(TagKind.Answers, about with { Secret = Tags.NewSecret() }, "amira"),
                tags.Of(TagKind.Answers, about with { TenantId = "tamira", }, ""),
                TagsIn(_elsewhere).Of(TagKind.Answers, about, "amira"),
            }.Select(Convert.ToHexString),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_matched_with_a_roster_by_someone_who_holds_the_store_alone()
    {
        var roster = CheckInRoom.People(1_000);
        await using var room = new CheckInRoom(_folder);
        var checkIn = await room.LaunchAsync(roster.Length, domains: ["team"]);
        var kept = Stored(room);
        var guesses = TagsIn(_elsewhere); // All that the store holds, and every person's id; but another key.

        Assert.Equal(0, roster.Count(person => kept.Contains(Convert.ToHexString(guesses.Of(TagKind.Answers, checkIn.AsTagSubject(), person)))));
        Assert.Equal(0, roster.Count(person => kept.Contains(Plain(person))));
        Assert.Equal(roster.Length, roster.Count(person => kept.Contains(Convert.ToHexString(room.Tags.Of(TagKind.Answers, checkIn.AsTagSubject(), person)))));
    }

    [Fact]
    public async Task Would_all_be_matched_if_they_were_plain_digests()
    {
        var roster = CheckInRoom.People(1_000);
        await using var room = new CheckInRoom(_folder);
        await room.Database.WriteAsync(connection => AnswerStore.Add(connection, "plain", [1], roster.Select(Digest), []));
        var kept = Stored(room);

        Assert.Equal(roster.Length, roster.Count(person => kept.Contains(Plain(person))));
    }

    private static HashSet<string> Stored(CheckInRoom room) => room.Database.Read(static connection =>
        connection.Query<byte[]>("SELECT tag FROM check_in_answers UNION ALL SELECT tag FROM check_in_roster").Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal));

    private static string Plain(string person) => Convert.ToHexString(Digest(person));

    private static byte[] Digest(string person) => SHA256.HashData(Encoding.UTF8.GetBytes(person));

    private static Tags TagsIn(TemporaryFolder folder) => new(Secret.In(new DataFolder(folder.Path)));
}
