using System.Text.Json.Nodes;
using Cards;
using Cards.Elements;

namespace Bot.Tests.Cards;

public sealed class CardJsonTests
{
    [Fact]
    public void An_action_that_asks_the_bot_falls_back_to_a_message_with_the_same_data_and_the_verb()
    {
        var action = Written(new ExecuteAction("Save", "plan.save", new JsonObject { ["resource"] = "r1" }));

        const string Fallback = """{"type":"Action.Submit","title":"Save","data":{"resource":"r1","verb":"plan.save"}}""";
        Assert.Equal($$"""{"type":"Action.Execute","title":"Save","verb":"plan.save","data":{"resource":"r1"},"fallback":{{Fallback}}}""", action);
    }

    [Fact]
    public void A_full_width_card_says_so_to_teams() =>
        Assert.Contains(
            "\"msteams\":{\"width\":\"Full\"}",
            CardJson.Write(new Card { FallbackText = "A", Speak = "A", Body = [], Layout = TeamsLayout.FullWidth }),
            StringComparison.Ordinal);

    [Fact]
    public void An_element_can_stand_in_for_one_that_is_not_known()
    {
        var json = CardJson.Write(new Card { FallbackText = "A", Speak = "A", Body = [new Container([]) { Fallback = new TextBlock("B") }] });

        Assert.Contains("""{"type":"Container","items":[],"fallback":{"type":"TextBlock","text":"B","wrap":true}}""", json, StringComparison.Ordinal);
    }

    private static string? Written(CardAction action) =>
        JsonNode.Parse(CardJson.Write(new Card { FallbackText = "A", Speak = "A", Body = [], Actions = [action] }))?["actions"]?[0]
            ?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
