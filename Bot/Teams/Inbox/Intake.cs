using System.Text.Json;
using Bot.Screening;
using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Teams.Connector;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>Takes in what was authenticated: screens the words, then keeps the rest until it is worked on.</summary>
internal sealed class Intake(Database database, InboxStore inbox, ConversationStore conversations, InboxWorker worker)
{
    private const long Repeat = 0;

    /// <summary>Ends when the activity is on disk; a repeat is taken in without effect.</summary>
    public async Task TakeInAsync(Activity activity, string conversationId, string activityId)
    {
        var key = TurnKey.Of(conversationId, activityId);
        var delivered = Screened(key, activity);
        var body = InboxStore.Format(delivered);
        var reach = new Reach(TurnReader.TenantOf(activity), activity.ServiceUrl ?? "", activity.Recipient?.Id ?? "");
        var remember = conversations.ChangeFor(conversationId, reach);
        var place = await database.WriteAsync(connection =>
        {
            remember?.Invoke(connection);
            return inbox.Add(connection, key, body) ?? Repeat;
        });
        conversations.Know(conversationId, reach);
        if (place != Repeat)
        {
            worker.Add(delivered with { Sequence = place });
        }
    }

    /// <summary>The activity as it may be kept: what screening stops is gone from it.</summary>
    public static Delivered Screened(TurnKey key, Activity activity)
    {
        var words = TurnReader.WordsOf(activity);
        var concern = Screen.Look(words) ?? ConcernIn(activity.Value);
        var kept = activity with
        {
            Text = concern is null ? words : null,
            Value = concern is null ? activity.Value : null,
            Entities = null,
            Attachments = null,
        };
        return new Delivered(key, kept, concern);
    }

    private static Concern? ConcernIn(JsonElement? value) => value is not { } element ? null : element.ValueKind switch
    {
        JsonValueKind.String => Screen.Look(element.GetString() ?? ""),
        JsonValueKind.Object => First(element.EnumerateObject().Select(property => ConcernIn(property.Value))),
        JsonValueKind.Array => First(element.EnumerateArray().Select(item => ConcernIn(item))),
        _ => null,
    };

    // Crisis words outrank patient data, wherever in the form they stand.
    private static Concern? First(IEnumerable<Concern?> found) => found.Max();
}
