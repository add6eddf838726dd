using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.CheckIns.Sealing;

public sealed class SealsTests : IDisposable
{
    private static readonly TeamChannel Channel = new("tenant", "team", "19:mdt@thread.tacv2");
    private static readonly Turn InThread = TurnIn(new ConversationAddress("tenant", "19:mdt@thread.tacv2;messageid=1", ConversationKind.Channel, "team"));
    private static readonly Turn InOwnChat = TurnIn(new ConversationAddress("tenant", "a:chat", ConversationKind.Personal));

    private readonly TemporaryFolder _folder = new();
    private readonly Seals _seals;

    public SealsTests() => _seals = new Seals(Secret.In(new DataFolder(_folder.Path)));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Opens_what_was_sealed_for_the_channel_in_each_of_its_threads()
    {
        Assert.Equal("abc", Open(InThread, _seals.For(Channel, SealKind.CheckIn, "abc")));
    }

    [Fact]
    public void Opens_what_was_sealed_for_a_person_in_their_own_chat_alone()
    {
        var data = _seals.ForPerson(InThread, SealKind.CheckIn, "abc");

        Assert.Equal("abc", Open(InOwnChat, data));
        Assert.Null(Open(InThread, data));
        Assert.Null(Open(InOwnChat with { Person = new Person("29:other", null, "") }, data));
    }

    [Fact]
    public void Opens_nothing_of_another_channel_team_tenant_or_kind()
    {
        TeamChannel[] others = [Channel with { ChannelId = "19:other@thread.tacv2" }, Channel with { TeamId = "other" }, Channel with { TenantId = "other" }];

        Assert.All(others, other => Assert.Null(Open(InThread, _seals.For(other, SealKind.CheckIn, "abc"))));
        Assert.Null(Open(InThread, _seals.For(Channel, SealKind.Launch, "abc")));
    }

    [Fact]
    public void Opens_nothing_in_a_group_chat()
    {
        var turn = TurnIn(new ConversationAddress("tenant", "19:group@thread.v2", ConversationKind.Group));

        Assert.Null(Open(turn with { Id = "later" }, _seals.Here(turn, SealKind.CheckIn, "abc")));
    }

    [Fact]
    public void Carries_letters_alone_that_cannot_look_like_a_number()
    {
        var ids = Enumerable.Range(0, 200).Select(number => _seals.Alias($"19:{number}@thread.tacv2") + _seals.For(Channel, SealKind.CheckIn, $"{number}")["seal"]);

        Assert.All(ids, static id => Assert.All(id, static letter => Assert.InRange(letter, 'a', 'p')));
    }

    [Fact]
    public void Opens_nothing_that_was_made_up_or_altered()
    {
        var right = _seals.For(Channel, SealKind.CheckIn, "abc").ToJsonString();
        var forged = from text in ArbMap.Default.GeneratorFor<NonNull<string>>()
                     from id in Gen.Elements("abc", "abd", text.Get)
                     from seal in Gen.Elements(text.Get, _seals.Alias("abc"), (string?)_seals.For(Channel, SealKind.Launch, "abc")["seal"], (string?)_seals.ForPerson(InThread, SealKind.CheckIn, "abc")["seal"])
                     from node in Gen.Elements<JsonNode?>(JsonValue.Create(seal), JsonValue.Create(7), new JsonArray(), null)
                     select new JsonObject { ["id"] = id, ["seal"] = node?.DeepClone() };

        Prop.ForAll(forged.ToArbitrary(), data => string.Equals(data.ToJsonString(), right, StringComparison.Ordinal) || Open(InThread, data) is null).QuickCheckThrowOnFailure();
    }

    private static Turn TurnIn(ConversationAddress address) => new("turn", new Person("29:person", null, ""), address, new TurnInput.Typed(""));

    private string? Open(Turn turn, JsonObject data) => _seals.Open(turn, SealKind.CheckIn, JsonElement.Parse(data.ToJsonString()));
}
