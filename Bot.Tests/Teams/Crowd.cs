using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Host;

namespace Bot.Tests.Teams;

/// <summary>People who write to the bot, and the book of what they asked, what was acknowledged and what was answered.</summary>
internal sealed class Crowd
{
    private readonly string _serviceUrl;
    private readonly ConcurrentDictionary<string, string> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _acknowledged = [];
    private readonly ConcurrentDictionary<string, int> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _inOrder = new(StringComparer.Ordinal);
    private int _count;

    public Crowd(FakeTeams teams)
    {
        _serviceUrl = teams.ServiceUrl;
        teams.Answer = post =>
        {
            var question = (string?)post.Activity["replyToId"] ?? "nothing";
            _answers.AddOrUpdate(question, 1, (_, count) => count + 1);
            _inOrder.GetOrAdd(post.ConversationId, static _ => new()).Enqueue(question);
            Answered(_answers.Count);
            return null;
        };
    }

    /// <summary>Told after each answer how many messages have been answered so far.</summary>
    public Action<int> Answered { get; set; } = _ => { };

    public int Acknowledged => _acknowledged.Count;

    /// <summary>What was acknowledged and has not been answered.</summary>
    public IEnumerable<string> Unanswered => _acknowledged.Where(id => !_answers.ContainsKey(id));

    /// <summary>What was answered and nobody asked.</summary>
    public IEnumerable<string> Unasked => _answers.Keys.Where(id => !_asked.ContainsKey(id));

    /// <summary>What was answered after something that had been asked later in the same conversation.</summary>
    public IEnumerable<string> OutOfOrder => _inOrder.Values.SelectMany(static answers => answers.Zip(answers.Skip(1)))
        .Where(static pair => Number(pair.First) > Number(pair.Second)).Select(static pair => pair.Second);

    /// <summary>How many answers each conversation was given more than once.</summary>
    public IEnumerable<int> ExtraCopies => _answers
        .GroupBy(answer => _asked.GetValueOrDefault(answer.Key, ""), answer => answer.Value - 1, StringComparer.Ordinal)
        .Select(copies => copies.Sum());

    /// <summary>A person asks something; false when the bot was gone before it acknowledged that.</summary>
    public async Task<bool> AskAsync(BotProcess bot, string person)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{person}-{Interlocked.Increment(ref _count)}");
        _asked[id] = person;
        try
        {
            using var content = new StringContent(Question(id, person).ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await bot.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            _acknowledged.Add(id);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int Number(string id) => int.Parse(id.Split('-')[1], CultureInfo.InvariantCulture);

    private JsonObject Question(string id, string person) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["text"] = "Who counts as a carer?",
        ["channelId"] = "msteams",
        ["serviceUrl"] = _serviceUrl,
        ["from"] = new JsonObject { ["id"] = id }, // Somebody else each time: one person may ask only so much.
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "chat-" + person, ["conversationType"] = "personal", ["tenantId"] = "tenant" },
    };
}
