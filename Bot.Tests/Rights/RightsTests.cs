using System.Text;
using Bot.People;
using Bot.Tests.CheckIns.Answers;
using Bot.Tests.Host;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using Cards.People;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.Rights;

public sealed class RightsTests : IDisposable
{
    private const string Amira = "29:amira";

    // Why a table needs nobody to show or erase it.
    private static readonly Dictionary<string, string> WithoutPeople = new(StringComparer.Ordinal)
    {
        ["inbox"] = "an activity that waits; deleted, words and all, when it has been worked on, within days in any case",
        ["inbox_seen"] = "digests of a message's id under the secret, for eight days",
        ["outbox"] = "a message on its way; deleted when sent, within seven days when it cannot be, and with its reader when set aside",
        ["sent"] = "digests of a message's id under the secret",
        ["answers"] = "which articles answered something; not what or whom",
        ["local_settings"] = "what an administrator says about the organisation",
        ["posts"] = "where the bot's own cards stand in channels",
        ["topic_tags"] = "digests made for one week and article, deleted when it is over",
        ["topic_counts"] = "totals",
        ["document_folders"] = "folders",
        ["channel_libraries"] = "a team's choice",
        ["libraries"] = "how far a document library has been read",
        ["library_entries"] = "the names of a library's files",
        ["document_notices"] = "what could not be read of which file",
        ["asked_tags"] = "digests made for one week and article, deleted when it is over",
        ["asked_counts"] = "totals",
        ["model_use"] = "totals of a day",
        ["teams_with_guests"] = "a team's choice",
        ["check_in_sets"] = "questions",
        ["check_in_results"] = "totals, which belong to no one person",
        ["check_in_actions"] = "what a team has written down for itself, without an id",
        ["competency_invitations"] = "a channel's card",
        ["place_nodes"] = "systems, places and teams",
        ["place_round_teams"] = "teams",
        ["place_pools"] = "totals over many teams",
        ["place_pieces"] = "which check-ins are counted together",
        ["place_priorities"] = "what leads have written down for a place, without an id",
        ["place_shares"] = "that a team's totals are shared",
        ["training_resources"] = "what there is to learn from",
        ["forgotten"] = "digests under the secret of those who were forgotten, so that a restore can erase them again",
        ["left_teams"] = "teams",
        ["summary_teams"] = "teams, and when they are told next",
        ["instances"] = "the processes that use the store",
        ["one_time_files"] = "encrypted under links that are not kept, for a quarter of an hour",
        ["changes"] = "how often what is kept in memory has changed",
        ["store_notes"] = "which key is the store's, and when it was last backed up",
        ["audit_chain"] = "where the chain of notes begins and ends",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_table_is_shown_and_erased_or_holds_nobody()
    {
        await using var bot = await RunningBot.StartAsync();
        var tables = bot.Database.Read(Stores.TablesOf);
        var covered = bot.Services.GetServices<PersonalData>().SelectMany(static kind => kind.Tables).ToList();

        Assert.Empty(tables.Except(covered, StringComparer.Ordinal).Except(WithoutPeople.Keys, StringComparer.Ordinal));
        Assert.Empty(covered.Concat(WithoutPeople.Keys).Except(tables, StringComparer.Ordinal));
        Assert.Empty(covered.Intersect(WithoutPeople.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public async Task My_data_gives_all_of_it_to_read_and_as_data()
    {
        await using var room = await FilledAsync();
        var amira = room.InOwnChat();
        var offer = await amira.SayAsync("my data");
        Assert.DoesNotContain("check-in", offer.Activity.ToJsonString(), StringComparison.Ordinal);

        var shown = ShownIn(await amira.PressAsync(MyDataCard.ShowVerb));
        var files = ShownIn(await amira.PressAsync(MyDataCard.ExportVerb));

        Assert.Contains("1 check-in", shown.ToJsonString(), StringComparison.Ordinal);
        var page = await SaveAsync(room.Bot, (string?)files["actions"]?[0]?["url"]);
        var data = await SaveAsync(room.Bot, (string?)files["actions"]?[1]?["url"]);
        Assert.All([page, data], static text =>
        {
            Assert.Contains("words of mine", text, StringComparison.Ordinal);
            Assert.Contains("Who pays for an interpreter", text, StringComparison.Ordinal);
            Assert.Contains("a helpful remark", text, StringComparison.Ordinal);
        });
        Assert.Equal(1, Count(room.Bot, "audit WHERE act = 'my data'"));
    }

    [Fact]
    public async Task Forget_me_leaves_nothing_of_the_person_in_any_file_once_asked_twice()
    {
        await using var room = await FilledAsync();
        var amira = room.InOwnChat();
        await amira.SayAsync("forget me");
        await amira.PressAsync(ForgetMeCard.AskAgainVerb);
        Assert.Equal(1, room.Marked);

        var done = ShownIn(await amira.PressAsync(ForgetMeCard.Verb));

        Assert.Contains("I have erased everything", done.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (room.Marked, Count(room.Bot, "ratings"), Count(room.Bot, "named_leads")));
        Assert.Equal(1, Count(room.Bot, "audit WHERE act = 'forget me' AND length(actor) = 0"));
        await RunningBot.UntilAsync(() => new FileInfo(_folder.File("companion.db-wal")).Length == 0);
        Assert.False(IsOnDisk(Amira));
        Assert.False(IsOnDisk("words of mine"));
        Assert.True(IsOnDisk("29:tom")); // The scan does find who is there.
    }

    [Fact]
    public async Task A_restore_from_before_erases_again()
    {
        var backup = _folder.File("backup");
        await using (var room = await FilledAsync())
        {
            await BackUpAsync(backup);
            await room.InOwnChat().PressAsync(ForgetMeCard.Verb);
        }

        foreach (var path in Directory.GetFiles(_folder.Path, "companion.db*"))
            File.Delete(path);
        File.Move(backup, _folder.File("companion.db"));

        await using var restored = await RunningBot.StartAsync(folder: _folder);
        Assert.Equal((0, 0), (Count(restored, "named_leads"), Count(restored, "expert_questions")));
        Assert.Equal(1, Count(restored, "personal_chats WHERE person_id = '29:tom'"));
    }

    [Fact]
    public async Task In_a_channel_only_one_neutral_line_is_said()
    {
        await using var bot = await RunningBot.StartAsync();

        Post[] posts = [await bot.Channel().SayAsync("forget me"), await bot.Teams.NextAsync(TestContext.Current.CancellationToken)];

        Assert.StartsWith("That is between you and me", Assert.Single(posts, post => post.IsIn(bot.Channel().Id)).Text, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(posts, post => post.IsIn(bot.Personal().Id)).Card);
    }

    private async Task BackUpAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.File("companion.db")};Pooling=False");
        await connection.ExecuteAsync($"VACUUM INTO '{path}'");
    }

    private async Task<AnsweringRoom> FilledAsync()
    {
        var room = await AnsweringRoom.OpenAsync(_folder);
        await room.InOwnChat("29:tom").SayAsync("hello");
        var page = ShownIn(await room.InOwnChat().PressAsync(CheckInCard.AnswerInChatVerb, await room.WayInAsync()));
        await room.InOwnChat().PressAsync(AnswerPage.SaveVerb, Filled(page, 2, "words of mine"));
        var answer = await room.InOwnChat().SayAsync("how often should I have supervision?");
        await RunningBot.UntilAsync(() => Count(room.Bot, "sent") > 0);
        await room.InOwnChat().RateAsync(answer.MessageId, isHelpful: true, "a helpful remark");
        await room.Bot.Database.WriteAsync(static connection => connection.Execute(
            """
            INSERT INTO named_leads VALUES (@tenant, 'team', @person);
            INSERT INTO expert_questions (id, tenant_id, wording, asker_id, asker_name, asked_in, asked_at) VALUES ('q', @tenant, 'Who pays for an interpreter?', @person, 'Amira Khan', 'a:personal-29:amira', 0)
            """,
            new { tenant = TokenSmith.TenantId, person = Amira }));
        return room;
    }

    private static async Task<string> SaveAsync(RunningBot bot, string? link)
    {
        using var response = await bot.Http.PostAsync(new Uri(link ?? ""), content: null, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static long Count(RunningBot bot, string what) => bot.Database.Read(connection => connection.ExecuteScalar<long>($"SELECT count(*) FROM {what}"));

    private bool IsOnDisk(string word) => Directory.GetFiles(_folder.Path, "companion.*").Where(static path => Path.GetExtension(path) is not ".sock").Any(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Contains(word, StringComparison.Ordinal);
    });
}
