using System.Text.Json;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams;

/// <summary>Reads the invokes that this bot knows; any other is not implemented, and said to be.</summary>
internal static class InvokeReader
{
    public const string CardAction = "adaptiveCard/action";
    public const string OpenDialog = "task/fetch";
    public const string SubmitDialog = "task/submit";

    public static TurnInput? Read(Activity activity, JsonElement value) => activity.Name switch
    {
        CardAction => Pressed(value),
        OpenDialog when DialogOf(value) is var (verb, data) => new TurnInput.Opened(verb, data),
        SubmitDialog when DialogOf(value) is var (verb, data) => new TurnInput.Submitted(verb, data),
        "message/submitAction" => Rated(activity, value),
        _ => null,
    };

    // {"action":{"type":"Action.Execute","verb":"…","data":{…}}}
    private static TurnInput.Pressed? Pressed(JsonElement value) =>
        value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object && Text(action, "type") is "Action.Execute"
            ? new TurnInput.Pressed(Text(action, "verb") ?? "", action.TryGetProperty("data", out var data) ? data : default)
            : null;

    // {"data":{"verb":"…",…},"context":{"theme":"…"}}
    private static (string Verb, JsonElement Data)? DialogOf(JsonElement value) =>
        value.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? (Text(data, "verb") ?? "", data) : null;

    // {"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"…\"}"}}
    private static TurnInput.Rated? Rated(Activity activity, JsonElement value) =>
        Text(value, "actionName") is "feedback"
        && value.TryGetProperty("actionValue", out var rating) && rating.ValueKind == JsonValueKind.Object
        && Text(rating, "reaction") is { } reaction
            ? new TurnInput.Rated(activity.ReplyToId, reaction is "like")
            : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.String ? child.GetString() : null;
}
