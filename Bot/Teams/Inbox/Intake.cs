using System.Text.Json;
using Bot.Screening;
using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Teams.Connector;

namespace Bot.Teams.Inbox;

/// <summary>Takes in what was authenticated: screens the words, then keeps the rest until it is worked on.</summary>
internal sealed class Intake(Database database, InboxStore inbox, ConversationStore conversations, InboxWorker worker, Secret secret)
{
    /// <summary>Takes in an invoke, of which nothing is kept but how its conversation is reached; ends when that is on disk.</summary>
    public async Task<Delivered> TakeInvokeAsync(Activity activity, string conversationId, string activityId)
    {
        await conversations.KeepAsync(conversationId, ReachOf(activity));
        await KeepTeamAsync(activity);
        return Screened(TurnKey.Of(secret, conversationId, activityId), activity);
    }

    /// <summary>Ends when the activity is on disk; a repeat is taken in without effect.</summary>
    public async Task TakeInAsync(Activity activity, string conversationId, string activityId)
    {
        var key = TurnKey.Of(secret, conversationId, activityId);
        var delivered = Screened(key, activity);
        var body = InboxStore.Format(delivered);
        var remember = TurnReader.IsRemoval(activity)
            ? conversations.ChangeToForget(conversationId, activity.ChannelData?.Team?.Id)
            : conversations.ChangeFor(conversationId, ReachOf(activity));
        if (!TurnReader.IsRemoval(activity))
        {
            await KeepTeamAsync(activity);
        }

        await database.WriteAsync(
            connection =>
            {
                remember?.Make(connection);
                return inbox.Add(connection, delivered, body);
            },
            onDisk: ours =>
            {
                remember?.OnDisk();
                worker.Add(ours);
            });
    }

    /// <summary>The activity as it may be kept: the fields that turns are read from, without the words that screening stops.</summary>
    public static Delivered Screened(TurnKey key, Activity activity)
    {
        var words = TurnReader.WordsOf(activity);
        var concern = new[] { Screen.Look(words), ScreenedValue.ConcernIn(activity.Value), Screen.Look(InvokeReader.RemarkOf(activity)) }.Max();
        return new Delivered(
            key,
            new Activity
            {
                Type = activity.Type,
                Id = activity.Id,
                Name = activity.Name,
                Action = activity.Action,
                ReplyToId = activity.ReplyToId,
                From = activity.From,
                Conversation = activity.Conversation,
                ChannelData = activity.ChannelData,
                Text = concern is null ? words : null,
                Entities = concern is null && TurnReader.PeopleIn(activity, words) is { Count: > 0 } people ? people : null,
                Value = concern is null ? activity.Value : InvokeReader.ThumbOf(activity) ?? RestOf(activity),
            },
            concern);
    }

    private static JsonElement? RestOf(Activity activity) =>
        activity is { Type: "invoke", Value: { } value } && InvokeReader.IsPress(activity.Name) ? ScreenedValue.Without(value) : null;

    // A team is reached as its channels are; asked for its roster, it is named by itself.
    private Task KeepTeamAsync(Activity activity) => activity.ChannelData?.Team?.Id is { Length: > 0 } teamId
        ? conversations.KeepAsync(teamId, ReachOf(activity) with { OwnerId = null })
        : Task.CompletedTask;

    private static Reach ReachOf(Activity activity) => new(TurnReader.TenantOf(activity), activity.ServiceUrl ?? "", activity.Recipient?.Id ?? "")
    {
        OwnerId = OwnerOf(activity),
        TeamId = activity.ChannelData?.Team?.Id,
    };

    // Only who writes in a chat is surely the one it belongs to: an administrator may have installed the bot there, and a
    // button may stand under a card that was passed on.
    private static string? OwnerOf(Activity activity) =>
        activity is { Type: "message", Conversation.ConversationType: "personal", From.Id: { Length: > 0 } id } ? id : null;
}
