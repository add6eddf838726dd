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
    public const string OpenAction = "composeExtension/fetchTask";
    public const string SubmitAction = "composeExtension/submitAction";
    public const string Search = "composeExtension/query";
    public const string Unfurl = "composeExtension/queryLink";
    private const string Feedback = "message/submitAction";
    private const int MaxRemark = 500;

    /// <summary>Whether an invoke of this name is a button, a dialog or a search of ours.</summary>
    public static bool IsPress(string? name) => name is CardAction || IsDialog(name) || IsSearch(name);

    /// <summary>Whether an invoke of this name is answered within a dialog.</summary>
    public static bool IsDialog(string? name) => name is OpenDialog or SubmitDialog or OpenAction or SubmitAction;

    /// <summary>Whether an invoke of this name is answered with cards to put into a message.</summary>
    public static bool IsSearch(string? name) => name is Search or Unfurl;

    public static TurnInput? Read(Activity activity, JsonElement value) => activity.Name switch
    {
        CardAction => Pressed(value),
        OpenDialog when DialogOf(value) is var (verb, data) => new TurnInput.Opened(verb, data),
        SubmitDialog when DialogOf(value) is var (verb, data) => new TurnInput.Submitted(verb, data),
        OpenAction when VerbOf(value) is { } verb => new TurnInput.Opened(verb, DataOf(value)),
        SubmitAction when VerbOf(value) is { } verb => new TurnInput.Submitted(verb, DataOf(value)),
        Search => Sought(value),
        Unfurl when Uri.TryCreate(Text(value, "url"), UriKind.Absolute, out var address) => new TurnInput.Linked(address),
        Feedback => Rated(activity, value),
        _ => null,
    };

    /// <summary>All that was written beside a thumb; empty when the activity is none, or nothing was.</summary>
    public static string RemarkOf(Activity activity) => FeedbackIn(activity) is { } feedback && RatingIn(feedback) is { } rating ? RemarkIn(rating) : "";

    /// <summary>A thumb without what was written beside it; null when the activity is none.</summary>
    public static JsonElement? ThumbOf(Activity activity) => FeedbackIn(activity) is { } feedback && Rated(activity, feedback) is { } rated
        ? JsonElement.Parse($$$"""{"actionName":"feedback","actionValue":{"reaction":"{{{(rated.IsHelpful ? "like" : "dislike")}}}"} }""")
        : null;

    // {"action":{"type":"Action.Execute","verb":"…","data":{…}}}
    private static TurnInput.Pressed? Pressed(JsonElement value) =>
        value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object && Text(action, "type") is "Action.Execute"
            ? new TurnInput.Pressed(Text(action, "verb") ?? "", action.TryGetProperty("data", out var data) ? data : default)
            : null;

    // {"data":{"verb":"…",…},"context":{"theme":"…"}}
    private static (string Verb, JsonElement Data)? DialogOf(JsonElement value) =>
        value.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? (Text(data, "verb") ?? "", data) : null;

    // {"commandId":"checkIn","commandContext":"compose","data":{…}}: the command of the compose box names what a button would.
    private static string? VerbOf(JsonElement value) => Text(value, "commandId") is "checkIn" ? "check-in/launch" : null;

    // {"commandId":"findTraining","parameters":[{"name":"query","value":"…"}],"queryOptions":{"skip":0,"count":25}}
    private static TurnInput.Sought? Sought(JsonElement value) => Text(value, "commandId") is "findTraining"
        ? new TurnInput.Sought("training/find", WordsIn(value), SkipIn(value))
        : null;

    // Before anything is typed, the only parameter is another one, named initialRun.
    private static string WordsIn(JsonElement value) => value.TryGetProperty("parameters", out var list) && list.ValueKind == JsonValueKind.Array
        ? string.Join(' ', list.EnumerateArray().Where(static each => each.ValueKind == JsonValueKind.Object && Text(each, "name") is "query").Select(static each => Text(each, "value")))
        : "";

    private static int SkipIn(JsonElement value) =>
        value.TryGetProperty("queryOptions", out var options) && options.ValueKind == JsonValueKind.Object
        && options.TryGetProperty("skip", out var skip) && skip.ValueKind == JsonValueKind.Number && skip.TryGetInt32(out var count) && count > 0 ? count : 0;

    private static JsonElement DataOf(JsonElement value) =>
        value.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? data : JsonElement.Parse("{}");

    // {"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"…\"}"}}
    private static TurnInput.Rated? Rated(Activity activity, JsonElement value) =>
        RatingIn(value) is { } rating && Text(rating, "reaction") is { } reaction
            ? new TurnInput.Rated(activity.ReplyToId, reaction is "like", Cut(RemarkIn(rating)))
            : null;

    private static JsonElement? FeedbackIn(Activity activity) =>
        activity is { Type: "invoke", Name: Feedback, Value: { ValueKind: JsonValueKind.Object } value } ? value : null;

    private static JsonElement? RatingIn(JsonElement value) =>
        Text(value, "actionName") is "feedback" && value.TryGetProperty("actionValue", out var rating) && rating.ValueKind == JsonValueKind.Object
            ? rating
            : null;

    private static string RemarkIn(JsonElement rating)
    {
        try
        {
            return JsonSerializer.Deserialize(Text(rating, "feedback") ?? "{}", ActivityJson.Default.FeedbackForm)?.FeedbackText?.Trim() ?? "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static string? Cut(string remark) => remark.Length switch
    {
        0 => null,
        <= MaxRemark => remark,
        _ => remark[..(char.IsHighSurrogate(remark[MaxRemark - 1]) ? MaxRemark - 1 : MaxRemark)],
    };

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.String ? child.GetString() : null;
}
