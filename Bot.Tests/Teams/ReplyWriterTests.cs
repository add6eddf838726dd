using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Teams;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Tests.Teams;

public sealed class ReplyWriterTests
{
    private static readonly ConversationAddress Chat = new("tenant", "a:chat", ConversationKind.Personal);

    [Fact]
    public void Writes_an_answer_with_its_citation_and_its_thumbs()
    {
        var message = Message.Of("Every four to six weeks [1]") with
        {
            Citations = [new Citation(1, "Guidance", "From our article", new Uri("https://example.org/a b"), ["updated 16 May 2023"])],
            Reference = "r1",
        };

        var written = Write(new Letter(Chat, message, "29:amira", "q1"));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(
            """
            {
              "type": "message",
              "from": { "id": "28:bot" },
              "recipient": { "id": "29:amira" },
              "conversation": { "id": "a:chat", "tenantId": "tenant" },
              "replyToId": "q1",
              "text": "Every four to six weeks [1]",
              "textFormat": "markdown",
              "channelData": { "feedbackLoop": { "type": "default" } },
              "entities": [
                {
                  "type": "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org", "@id": "",
                  "citation": [
                    {
                      "@type": "Claim", "position": 1,
                      "appearance": {
                        "@type": "DigitalDocument", "name": "Guidance", "abstract": "From our article",
                        "url": "https://example.org/a%20b", "keywords": ["updated 16 May 2023"]
                      }
                    }
                  ]
                }
              ]
            }
            """), written), written?.ToJsonString());
    }

    [Fact]
    public void Writes_a_card_as_an_attachment_with_a_summary()
    {
        var written = Write(new Letter(Chat, new Message { Card = """{"type":"AdaptiveCard"}""", Summary = "Hello" }));

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)written?["attachments"]?[0]?["contentType"]);
        Assert.Equal("AdaptiveCard", (string?)written?["attachments"]?[0]?["content"]?["type"]);
        Assert.Equal("Hello", (string?)written?["summary"]);
        Assert.Null(written?["text"]);
    }

    [Fact]
    public void Keeps_a_citation_within_what_Teams_takes()
    {
        var citation = new Citation(1, new string('n', 200), new string('a', 500), null, ["one", "two", new string('k', 60), "four"]);

        var document = Write(new Letter(Chat, Message.Of("[1]") with { Citations = [citation] }))?["entities"]?[0]?["citation"]?[0]?["appearance"];

        Assert.Equal(80, ((string?)document?["name"])?.Length);
        Assert.Equal(160, ((string?)document?["abstract"])?.Length);
        Assert.Equal(3, document?["keywords"]?.AsArray().Count);
        Assert.Equal(28, ((string?)document?["keywords"]?[2])?.Length);
    }

    private static JsonNode? Write(Letter letter) =>
        JsonSerializer.SerializeToNode(ReplyWriter.Write(letter, "28:bot"), ActivityJson.Default.Activity);
}
