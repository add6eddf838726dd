using System.Text.Json.Serialization;
using Bot.Turns;

namespace Bot.Outbox;

/// <summary>A message with its address.</summary>
/// <param name="Address">The conversation it goes to; for a whisper, a new thread and a replacement the one in which it came about.</param>
/// <param name="Message">What is said.</param>
/// <param name="ToPersonId">The person it answers; null when it is for everyone there.</param>
/// <param name="ReplyToId">The message it answers; null when it begins something.</param>
/// <param name="WhisperTo">The person in whose own chat with the bot it is said, which is still to be opened; null when Address is where it goes.</param>
/// <param name="ThreadIn">The channel in which it begins a thread; null when it begins none.</param>
/// <param name="ReachedBy">The conversation by whose address the person's own chat is reached, since the chat's own may be older; null when Address has its own.</param>
/// <param name="PostedAs">Our own name for what is posted: with ThreadIn it is remembered under it, without it takes the place of what was; null for neither.</param>
internal sealed record Letter(
    ConversationAddress Address,
    Message Message,
    string? ToPersonId = null,
    string? ReplyToId = null,
    string? WhisperTo = null,
    string? ThreadIn = null,
    string? PostedAs = null,
    string? ReachedBy = null)
{
    /// <summary>What it is about, by which it can be called back while it waits; null when it never is.</summary>
    public string? Topic { get; init; }

    /// <summary>The name of the message that was shown while it was written, and that it completes; null when none was.</summary>
    public string? Completes { get; init; }

    /// <summary>A key of its sender, who is told by it how the letter has ended; null when nobody asks.</summary>
    public string? About { get; init; }

    /// <summary>What a way other than Teams brings instead of the message, in the JSON of that way; null for Teams.</summary>
    public string? Enclosure { get; init; }

    /// <summary>The queue in which it waits for those before it; null for that of where it goes.</summary>
    public string? Queue { get; init; }

    /// <summary>The last moment at which it is worth sending; null when it always is.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether it tells something of the person that it goes to: set aside, nothing of it is kept.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Letters of one lane are sent in order.</summary>
    [JsonIgnore]
    public string Lane => this switch
    {
        { Queue: { } queue } => queue,
        { WhisperTo: { } person } => $"{Address.TenantId}/{person}",
        { PostedAs: { } key } => $"post/{key}",
        _ => Address.ConversationId,
    };

    /// <summary>The name of the message that it takes the place of; null when it is a message of its own.</summary>
    [JsonIgnore]
    public string? Replaces => ThreadIn is null ? PostedAs : null;
}
