using System.Text.Json;
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

    private static Delivered Screened(string json) => Intake.Screened(
        TurnKey.Of("chat", "1"), JsonSerializer.Deserialize(json, ActivityJson.Default.Activity) ?? throw new JsonException());
}
