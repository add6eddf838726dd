using System.Net;
using System.Text.Json.Nodes;
using Bot.Experts;
using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Host;
using Cards.Experts;
using Dapper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Experts;

/// <summary>A running bot with an experts' channel: Amira asks, Tom and Priya are experts, and nobody is an administrator.</summary>
internal sealed class ExpertsRoom : IAsyncDisposable
{
    public const string Channel = "19:experts@thread.tacv2";
    public const string Question = "Who pays for an interpreter in Northshire?";

    private readonly List<Post> _posts = [];

    private ExpertsRoom(RunningBot bot) => Bot = bot;

    public RunningBot Bot { get; }

    public Conversation Amira => Bot.Personal();

    public static async Task<ExpertsRoom> OpenAsync(FakeTeams? teams = null, TemporaryFolder? folder = null, params (string Name, string Value)[] settings) =>
        new(await RunningBot.StartAsync(teams, folder, builder => builder.Configuration
            .AddInMemoryCollection([new("Experts:Channel", Channel), new("Administrators:People:0", ""), new("Outbox:FirstWait", "00:00:00.010")])
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value)))));

    /// <summary>Amira asks a person; returns the experts' card.</summary>
    public async Task<Post> AskAsync(string wording = Question, bool isNamed = false, bool isTold = true)
    {
        await SendAsync(await FormAsync(), wording, isNamed, isTold);
        return await NextAsync(IsCard);
    }

    /// <summary>The id of a new form, as its button carries it.</summary>
    public async Task<string> FormAsync()
    {
        await Amira.SendAsync(Amira.Message("ask a person"));
        var form = await NextAsync(static post => post.Card?["body"]?.ToJsonString().Contains("Input.Text", StringComparison.Ordinal) == true);
        return (string?)form.Card?["actions"]?[0]?["data"]?["id"] ?? "";
    }

    public Task<(HttpStatusCode Status, string Body)> SendAsync(string formId, string wording, bool isNamed = false, bool isTold = true) => Amira.PressAsync(
        AskAPersonCard.SendVerb,
        new JsonObject { ["id"] = formId, ["wording"] = wording, ["named"] = isNamed ? "true" : "false", ["told"] = isTold ? "true" : "false" });

    /// <summary>A person in the thread of a card.</summary>
    public Conversation In(Post card, string person = "29:tom") => new(Bot, card.ConversationId, "channel", person);

    /// <summary>An expert says something to the bot in the thread of a card, once it is known to be one.</summary>
    public async Task SayInThreadAsync(Post card, string words, string person = "29:tom")
    {
        await RunningBot.UntilAsync(() => Bot.Database.Read(connection => Posted.KeyOf(connection, card.ConversationId)) is not null);
        await In(card, person).SendAsync(In(card, person).Message(words));
    }

    /// <summary>What the buttons of a card carry.</summary>
    public static JsonObject DataOf(Post card) => new() { ["id"] = (string?)card.Card?["actions"]?[0]?["data"]?["id"] };

    /// <summary>An expert answers by the dialog: opens it, fills it in, sends it.</summary>
    public async Task<string> AnswerAsync(Post card, string answer, string person = "29:tom", params (string Name, string Value)[] more)
    {
        var form = await FormDataAsync(card, person);
        return await SubmitAsync(card, form, answer, person, more);
    }

    /// <summary>What the form of the answering dialog carries.</summary>
    public async Task<JsonObject> FormDataAsync(Post card, string person)
    {
        var (_, body) = await In(card, person).OpenAsync(ExpertQuestionCard.AnswerVerb, DataOf(card));
        return JsonNode.Parse(body)?["task"]?["value"]?["card"]?["content"]?["actions"]?[0]?["data"]?.DeepClone().AsObject() ?? throw new InvalidOperationException(body);
    }

    public async Task<string> SubmitAsync(Post card, JsonObject form, string answer, string person, params (string Name, string Value)[] more)
    {
        var filled = form.DeepClone().AsObject();
        filled["answer"] = answer;
        foreach (var (name, value) in more)
        {
            filled[name] = value;
        }

        return (await In(card, person).SubmitAsync(ExpertQuestionCard.AnswerVerb, filled)).Body;
    }

    /// <summary>The next thing that the bot posts of this kind; others stay for later.</summary>
    public async Task<Post> NextAsync(Func<Post, bool> isIt)
    {
        while (true)
        {
            if (_posts.FindIndex(post => isIt(post)) is >= 0 and var i)
            {
                var found = _posts[i];
                _posts.RemoveAt(i);
                return found;
            }

            _posts.Add(await Bot.Teams.NextAsync(TestContext.Current.CancellationToken));
        }
    }

    /// <summary>The next thing that is said to somebody in their own chat with these words in it.</summary>
    public Task<Post> ToldAsync(string words, string person = "29:amira") => NextAsync(post =>
        string.Equals(post.ConversationId, "a:personal-" + person, StringComparison.Ordinal) && post.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>The next state of a card.</summary>
    public Task<Post> RedrawnAsync(string words) => NextAsync(post => post.IsReplacement && post.Activity.ToJsonString().Contains(words, StringComparison.Ordinal));

    /// <summary>Everything that the bot has posted, once it has no more to send.</summary>
    public async Task<IReadOnlyList<Post>> RestAsync()
    {
        await RunningBot.UntilAsync(() => Bot.Database.Read(OutboxStore.Count).Waiting == 0);
        while (!Bot.Teams.IsQuiet)
        {
            _posts.Add(await Bot.Teams.NextAsync(TestContext.Current.CancellationToken));
        }

        return _posts;
    }

    /// <summary>Lets so much time pass for the questions, and does what is due then.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        await Bot.Database.WriteAsync(connection => connection.Execute(
            """
            UPDATE expert_questions SET asked_at = asked_at - @ms, remind_at = remind_at - @ms, close_at = close_at - @ms,
                closed_at = closed_at - @ms, answered_at = answered_at - @ms
            """,
            new { ms = (long)time.TotalMilliseconds }));
        await Bot.Services.GetRequiredService<ExpertsRound>().RunAsync();
    }

    /// <summary>Deletes what is kept no longer.</summary>
    public async Task PurgeAsync()
    {
        foreach (var purge in Bot.Services.GetServices<Purge>())
        {
            await Bot.Database.WriteAsync(connection => purge.Run(connection, TimeProvider.System.GetUtcNow()));
        }
    }

    public long Count(string table) => Bot.Database.Read(connection => connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}"));

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static bool IsCard(Post post) => post.ConversationId.StartsWith(Channel, StringComparison.Ordinal) && post.Card is not null;
}
