using System.Text.Json;
using Bot.Teams;
using Bot.Teams.Activities;
using Bot.Teams.Inbox;
using Bot.Turns;

namespace Bot.Tests.Teams;

public sealed class IntakeTests
{
    [Theory]
    [InlineData("""{"type":"message","text":"my patient is 943 476 5919"}""", Concern.NhsNumber)]
    [InlineData("""{"type":"message","value":{"verb":"x","note":"patient 9434765919"}}""", Concern.NhsNumber)]
    [InlineData("""{"type":"message","value":{"verb":"x","note":9434765919}}""", Concern.NhsNumber)]
    [InlineData("""{"type":"message","text":"patient 943 476 5919","value":{"note":["I want to kill myself"]}}""", Concern.DangerToSelf)]
    public void Keeps_nothing_of_what_screening_stops(string json, object concern)
    {
        var delivered = Screened(json);

        Assert.Equal(concern, delivered.Concern);
        Assert.Null(delivered.Activity.Text);
        Assert.Null(delivered.Activity.Value);
    }

    [Fact]
    public void Keeps_only_the_fields_that_turns_are_read_from()
    {
        var delivered = Screened("""
            {"type":"message","id":"1","text":"hello","summary":"hidden words","attachments":[{"contentType":"text/html","content":"hello again"}],
             "suggestedActions":{"to":[],"actions":[{"type":"imBack","title":"more","value":"words"}]}}
            """);

        Assert.Equal("""{"type":"message","id":"1","text":"hello"}""", JsonSerializer.Serialize(delivered.Activity, ActivityJson.Default.Activity));
    }

    [Theory]
    [InlineData("my patient is 943 476 5919")]
    [InlineData("my patient is 943\\\\u0020476\\\\u00205919")]
    public void Counts_a_thumb_without_the_words_beside_it_that_screening_stops(string words)
    {
        var delivered = Screened($$"""
            {"type":"invoke","name":"message/submitAction","replyToId":"7","from":{"id":"29:a"},"conversation":{"id":"c"},
             "value":{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"{{words}}\"}"} } }
            """);

        Assert.DoesNotContain("5919", delivered.Activity.Value?.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(new TurnInput.Rated("7", IsHelpful: false), TurnReader.Read(delivered.Activity, "turn", delivered.Concern)?.Input);
    }

    [Theory]
    [InlineData("""{"type":"event","name":"tick","value":9434765919}""")]
    [InlineData("""{"type":"messageReaction","value":{"note":"943 476 5919"} }""")]
    [InlineData("""{"type":"invoke","name":"composeExtension/setting","value":{"state":"943 476 5919"} }""")]
    public void Acts_no_more_on_what_it_does_not_know_when_screening_stops_words_in_it(string json)
    {
        var delivered = Screened(json);
        var somewhere = delivered.Activity with { From = new ChannelAccount { Id = "29:a" }, Conversation = new ConversationAccount { Id = "c" } };

        Assert.Null(TurnReader.Read(somewhere, "turn", delivered.Concern));
    }

    private static Delivered Screened(string json) => Intake.Screened(
        new TurnKey([]), JsonSerializer.Deserialize(json, ActivityJson.Default.Activity) ?? throw new JsonException());
}
