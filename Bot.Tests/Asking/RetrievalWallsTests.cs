using System.Text.RegularExpressions;
using Bot.Asking;
using Bot.LocalSettings;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Tests.Knowledge;
using Bot.Turns;
using Knowledge;

namespace Bot.Tests.Asking;

/// <summary>Twenty teams in each of two organisations, with documents that say the same but for a canary: nobody's question finds another team's.</summary>
public sealed partial class RetrievalWallsTests : IAsyncLifetime
{
    private const int Teams = 20;
    private static readonly string[] Organisations = ["00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-00000000000b"];

    private static readonly string[] Questions =
    [
        "Where is the zorblax key?", "When does the zorblax cupboard open?", "zorblax {0}", "What does {0} keep in the cupboard?", "Who holds the key of {0}?", "say more", "and when does it open?", "what about {0}?", "tell me about the cupboard",
    ];

    private readonly TemporaryFolder _folder = new();
    private KnowledgeBase? _knowledge;
    private Database? _database;

    public async ValueTask InitializeAsync()
    {
        _knowledge = KnowledgeBase.Open(_folder.Path, TimeProvider.System);
        _database = Stores.Open(_folder);
        var documents = from organisation in Enumerable.Range(0, Organisations.Length)
                        from team in Enumerable.Range(0, Teams)
                        select Document(organisation, team);
        await _knowledge.UpdateAsync("teams", [.. documents], progress: null, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _knowledge?.Dispose();
        _database?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task None_of_a_thousand_questions_finds_what_only_another_team_may_read()
    {
        var random = new Random(20261123);
        Remembered? before = null;
        var (turn, readable) = Somebody(random);
        var found = 0;
        for (var asked = 0; asked < 1_000; asked++)
        {
            // Some go on with their conversation; whoever comes new finds nothing of it.
            if (random.Next(3) == 0)
            {
                (turn, readable) = Somebody(random);
                before = null;
            }

            var question = string.Format(null, Questions[random.Next(Questions.Length)], Canary(random.Next(Organisations.Length), random.Next(Teams)));

            var answered = await AskAsync(question, before, turn);

            var told = Canaries(answered);
            Assert.Empty(told.Except(readable, StringComparer.Ordinal));
            found += told.Count > 0 ? 1 : 0;
            before = answered.Remember("r", before, DateTimeOffset.UnixEpoch);
        }

        Assert.InRange(found, 300, 1_000); // Else nothing was tried.
    }

    private static (Turn Turn, IReadOnlyList<string> Readable) Somebody(Random random)
    {
        var (organisation, team) = (random.Next(Organisations.Length), random.Next(Teams));
        return random.Next(4) switch
        {
            0 => (At(organisation, ConversationKind.Group, null), []),
            1 => (At(organisation, ConversationKind.Personal, null) with { Person = new Person($"29:{team}", DirectoryId: null, "") }, [Canary(organisation, team)]),
            _ => (At(organisation, ConversationKind.Channel, TeamId(team)), [Canary(organisation, team)]),
        };
    }

    private static Turn At(int organisation, ConversationKind kind, string? team) =>
        new("t", new Person("29:nobody", DirectoryId: null, ""), new ConversationAddress(Organisations[organisation], "c", kind, team), new TurnInput.Typed(""));

    private Task<Answered> AskAsync(string question, Remembered? before, Turn turn) => _knowledge is { } knowledge && _database is { } database
        ? new Answering(knowledge, new LocalSettingStore(database), new Readers(knowledge, new OneOfEachTeam())).AnswerAsync(Asked.Read(question), before, turn, TestContext.Current.CancellationToken)
        : throw new InvalidOperationException("Nothing is indexed yet.");

    // All that could be shown, be put to a model or be gone on with.
    private static List<string> Canaries(Answered answered)
    {
        var passages = answered.Answer.Passages.Concat(answered.Ground?.Passages ?? []).Select(static passage => $"{passage.Title} {passage.Text}");
        var words = answered.Answer.Extracts.SelectMany(static extract => extract.Sentences).Concat(answered.Next).Concat(passages);
        return [.. CanaryWords().Matches(string.Join('\n', words)).Select(static match => match.Value).Distinct(StringComparer.Ordinal)];
    }

    private static Document Document(int organisation, int team) => Sample.Document(
        Canary(organisation, team),
        $"""
        The cupboard of this team is {Canary(organisation, team)}.

        ## Where is the zorblax key?

        The zorblax key of {Canary(organisation, team)} hangs at reception.

        ## When does the zorblax cupboard open?

        The zorblax cupboard of {Canary(organisation, team)} opens at nine.
        """,
        $"Cupboard {Canary(organisation, team)}") with
    { Readers = new ReaderGroup(Organisations[organisation], TeamId(team)).Name };

    // The teams of both organisations go by the same ids, as they never do, so that nothing but the organisation tells them apart.
    private static string TeamId(int team) => $"19:team{team}@thread.tacv2";

    private static string Canary(int organisation, int team) => $"canary{(char)('a' + organisation)}{(char)('a' + team)}qz";

    [GeneratedRegex("canary[a-z]{2}qz", RegexOptions.NonBacktracking)]
    private static partial Regex CanaryWords();

    /// <summary>Rosters of one person each, who goes by the team's number.</summary>
    private sealed class OneOfEachTeam : IRoster
    {
        public Task<Roster> OfAsync(string teamId, CancellationToken cancellationToken) =>
            Task.FromResult<Roster>(new Roster.Known([new Member($"29:{teamId["19:team".Length..teamId.IndexOf('@', StringComparison.Ordinal)]}", DirectoryId: null, "", Email: null, IsGuest: false)]));
    }
}
