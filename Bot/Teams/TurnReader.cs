using System.Net;
using System.Text.Json;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams;

/// <summary>Reads an activity as a turn. Pure; ids, roles and people come from the authenticated envelope alone.</summary>
internal static class TurnReader
{
    /// <summary>The turn, or null when the activity is nothing this bot acts on. Its text holds the words alone, as screening left them.</summary>
    public static Turn? Read(Activity activity, string turnId, Concern? concern)
    {
        if (activity is not { Conversation: { Id: { } conversationId } conversation, From: { Id: { } personId } from })
        {
            return null;
        }

        var input = concern is { } stopped ? StoppedOf(activity, stopped) : InputOf(activity);
        return input is null ? null : new Turn(
            turnId,
            new Person(personId, from.AadObjectId, from.Name ?? ""),
            new ConversationAddress(TenantOf(activity), conversationId, KindOf(activity, conversation), activity.ChannelData?.Team?.Id),
            input);
    }

    /// <summary>The words that a person typed, without the mention of the bot; empty when there are none.</summary>
    public static string WordsOf(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is { Type: "mention", Text: { Length: > 0 } mention, Mentioned.Id: { } id } && string.Equals(id, activity.Recipient?.Id, StringComparison.Ordinal))
            {
                text = text.Replace(mention, " ", StringComparison.Ordinal);
            }
        }

        return WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
    }

    /// <summary>The mentions of people, not of the bot, that stand in the words.</summary>
    public static IReadOnlyList<Entity> PeopleIn(Activity activity, string words) =>
    [
        .. (activity.Entities ?? [])
            .Where(entity => entity is { Type: "mention", Text: { Length: > 0 }, Mentioned.Id: { Length: > 0 } id } && !string.Equals(id, activity.Recipient?.Id, StringComparison.Ordinal))
            .Select(static entity => new Entity { Type = "mention", Text = WebUtility.HtmlDecode(entity.Text), Mentioned = new ChannelAccount { Id = entity.Mentioned?.Id } })
            .Where(entity => words.Contains(entity.Text ?? "", StringComparison.Ordinal)),
    ];

    /// <summary>Whether the bot was removed from a conversation, or its team is no more.</summary>
    public static bool IsRemoval(Activity activity) =>
        activity is { Type: "installationUpdate", Action: "remove" } or { Type: "conversationUpdate", ChannelData.EventType: "teamDeleted" };

    public static string TenantOf(Activity activity) => activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id ?? "";

    private static ConversationKind KindOf(Activity activity, ConversationAccount conversation) => conversation.ConversationType switch
    {
        "channel" when IsClosed(activity.ChannelData?.Channel) => ConversationKind.ClosedChannel,
        "channel" => ConversationKind.Channel,
        "personal" => ConversationKind.Personal,
        _ => ConversationKind.Group, // Whatever it is, others may be reading.
    };

    private static bool IsClosed(ChannelData.ChannelPlace? channel) => (channel?.Type ?? channel?.ChannelType)?.ToUpperInvariant() is "PRIVATE" or "SHARED";

    // What this bot would not have acted on, it passes over with such words too; a thumb counts without them.
    private static TurnInput? StoppedOf(Activity activity, Concern concern) => activity switch
    {
        { Type: "message" } => new TurnInput.Stopped(concern),
        { Type: "invoke" } when InvokeReader.IsPress(activity.Name) => new TurnInput.Stopped(concern)
        {
            WasPressed = true,
            WasSought = InvokeReader.IsSearch(activity.Name),
            Rest = InputOf(activity),
        },
        _ => InputOf(activity),
    };

    private static TurnInput? InputOf(Activity activity) => activity switch
    {
        { Type: "message", Value: { ValueKind: JsonValueKind.Object } data } when VerbOf(data) is { } verb => new TurnInput.Pressed(verb, data) { IsMessage = true },
        { Type: "message" } => new TurnInput.Typed(activity.Text ?? "") { Mentioned = MentionsIn(activity) },
        { Type: "installationUpdate", Action: "add" } => new TurnInput.Installed(),
        _ when IsRemoval(activity) => new TurnInput.Removed(),
        { Type: "invoke", Value: { ValueKind: JsonValueKind.Object } value } => InvokeReader.Read(activity, value),
        _ => null,
    };

    private static IReadOnlyList<Mention> MentionsIn(Activity activity) =>
        [.. (activity.Entities ?? []).Select(static entity => new Mention(entity.Mentioned?.Id ?? "", entity.Text ?? ""))];

    private static string? VerbOf(JsonElement data) =>
        data.TryGetProperty("verb", out var verb) && verb.ValueKind == JsonValueKind.String ? verb.GetString() : null;
}
