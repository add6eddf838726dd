using System.Text.Json;
using Bot.Teams;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Tests.Teams;

public sealed class TurnReaderTests
{
    [Theory]
    [InlineData("<at>Bot</at> hello", "hello")]
    [InlineData("<at>Bot</at>&nbsp;hello\\n", "hello")]
    [InlineData("hello <at>Bot</at>", "hello")]
    [InlineData("hello", "hello")]
    [InlineData("Q&amp;A", "Q&A")]
    public void Takes_its_own_mention_out(string text, string words)
    {
        var activity = Parse($$"""
            {"type":"message","text":"{{text}}","recipient":{"id":"28:bot"},
             "entities":[{"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"28:bot"} }],
             "from":{"id":"29:a"},"conversation":{"id":"c","conversationType":"channel","tenantId":"t"} }
            """);

        Assert.Equal(words, TurnReader.WordsOf(activity));
    }

    [Fact]
    public void Leaves_the_mention_of_somebody_else_in()
    {
        var activity = Parse("""
            {"type":"message","text":"<at>Sam</at> hello","recipient":{"id":"28:bot"},
             "entities":[{"type":"mention","text":"<at>Sam</at>","mentioned":{"id":"29:sam"} }],
             "from":{"id":"29:a"},"conversation":{"id":"c"} }
            """);

        Assert.Equal("<at>Sam</at> hello", TurnReader.WordsOf(activity));
    }

    [Fact]
    public void Takes_the_person_and_the_tenant_from_the_envelope_and_not_from_the_cards_data()
    {
        var turn = Read("""
            {"type":"invoke","name":"adaptiveCard/action","from":{"id":"29:a","aadObjectId":"aad-a"},
             "conversation":{"id":"c","conversationType":"personal","tenantId":"t"},
             "value":{"action":{"type":"Action.Execute","verb":"ask","data":{"from":{"id":"29:evil"},"tenantId":"evil","verb":"other"} } } }
            """);

        Assert.Equal("29:a", turn?.Person.Id);
        Assert.Equal("t", turn?.Address.TenantId);
        Assert.Equal("ask", Assert.IsType<TurnInput.Pressed>(turn?.Input).Verb);
    }

    [Theory]
    [InlineData("personal", ConversationKind.Personal)]
    [InlineData("groupChat", ConversationKind.Group)]
    [InlineData("channel", ConversationKind.Channel)]
    [InlineData("something new", ConversationKind.Group)]
    public void Knows_the_kind_of_conversation(string type, object kind)
    {
        var turn = Read($$"""{"type":"installationUpdate","action":"add","from":{"id":"user-id-0"},"conversation":{"id":"team-id","conversationType":"{{type}}"} }""");

        Assert.Equal(kind, turn?.Address.Kind);
        Assert.IsType<TurnInput.Installed>(turn?.Input);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hi"}""")]
    [InlineData("""{"type":"message","text":"hi","from":{},"conversation":{"id":"c"} }""")]
    [InlineData("""{"type":"conversationUpdate","from":{"id":"a"},"conversation":{"id":"c"} }""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Submit","verb":"ask"} },"from":{"id":"a"},"conversation":{"id":"c"} }""")]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":{"actionName":"other"},"from":{"id":"a"},"conversation":{"id":"c"} }""")]
    public void Passes_over_what_it_does_not_act_on(string json) => Assert.Null(Read(json));

    [Theory]
    [InlineData("""{\"feedbackText\":\" too long \"}""", "too long")]
    [InlineData("""{\"feedbackText\":\" \"}""", null)]
    [InlineData("""{\"feedbackText\":7}""", null)]
    [InlineData("""{\"feedbackText\":\"\\ud800\"}""", null)]
    [InlineData("{}", null)]
    [InlineData("not JSON", null)]
    public void Reads_what_was_written_beside_a_thumb(string feedback, string? remark) =>
        Assert.Equal(new TurnInput.Rated("7", IsHelpful: false, remark), Rated(feedback));

    [Theory]
    [InlineData("a", 500)]
    [InlineData("👍", 499)]
    public void Keeps_five_hundred_characters_of_it_and_none_by_half(string repeated, int length)
    {
        var written = "." + string.Concat(Enumerable.Repeat(repeated, 600));

        Assert.Equal(written[..length], Rated($$"""{\"feedbackText\":\"{{written}}\"}""")?.Remark);
    }

    private static TurnInput.Rated? Rated(string feedback) => Read($$"""
        {"type":"invoke","name":"message/submitAction","replyToId":"7","from":{"id":"29:a"},"conversation":{"id":"c"},
         "value":{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{{feedback}}"} } }
        """)?.Input as TurnInput.Rated;

    private static Turn? Read(string json) => TurnReader.Read(Parse(json), "turn", concern: null);

    private static Activity Parse(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity) ?? new Activity();
}
