using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Sealing;

/// <summary>
/// Seals what a button carries to the place where the button stands: a channel, or a person's own chat. Data that was
/// made up, altered or taken from a card elsewhere opens to nothing. It says what a press is about, never who may press.
/// </summary>
internal sealed class Seals(Secret secret)
{
    /// <summary>What is said where a seal does not fit.</summary>
    public const string Broken = "That button does not belong here, or it is from an older version, so nothing was changed. Type **help** to see what I can do now.";

    private const string Id = "id";
    private const string Seal = "seal";

    /// <summary>The data of the buttons of a card in a channel.</summary>
    public JsonObject For(TeamChannel channel, SealKind kind, string id) => Sealed(PlaceOf(channel), kind, id);

    /// <summary>The data of the buttons of a card in the own chat of the person of a turn.</summary>
    public JsonObject ForPerson(Turn turn, SealKind kind, string id) => Sealed(OwnChatOf(turn), kind, id);

    /// <summary>The data of the buttons of a card that is written to a person who has not asked for it.</summary>
    public JsonObject ForPerson(string tenantId, string personId, SealKind kind, string id) => Sealed(OwnChatOf(tenantId, personId), kind, id);

    /// <summary>The data of the buttons of a card or a dialog that stands where a turn takes place.</summary>
    public JsonObject Here(Turn turn, SealKind kind, string id) => Sealed(PlaceOf(turn), kind, id);

    /// <summary>What a button is about that was pressed in a turn; null when its data was not sealed for that place.</summary>
    public string? Open(Turn turn, SealKind kind, JsonElement data) =>
        Text(data, Id) is { } id && Text(data, Seal) is { } seal && IsSame(seal, SealOf(PlaceOf(turn), kind, id)) ? id : null;

    /// <summary>A name of letters for something whose own id a card must not carry: long ids can look like NHS numbers.</summary>
    public string Alias(string id) => Letters(secret.Digest("card alias", id));

    private JsonObject Sealed(string place, SealKind kind, string id) => new() { [Id] = id, [Seal] = SealOf(place, kind, id) };

    private string SealOf(string place, SealKind kind, string id) => Letters(secret.Digest("card seal", kind.ToString(), place, id));

    private static string PlaceOf(Turn turn) => turn.Address is { Kind: ConversationKind.Personal } ? OwnChatOf(turn)
        : TeamChannel.Of(turn.Address) is { } channel ? PlaceOf(channel)
        : $"elsewhere {turn.Id}"; // Nothing is sealed for a group chat.

    private static string PlaceOf(TeamChannel channel) => $"channel {channel.TenantId} {channel.TeamId} {channel.ChannelId}";

    private static string OwnChatOf(Turn turn) => OwnChatOf(turn.Address.TenantId, turn.Person.Id);

    private static string OwnChatOf(string tenantId, string personId) => $"person {tenantId} {personId}";

    private static bool IsSame(string seal, string right) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(seal), Encoding.UTF8.GetBytes(right));

    // Of letters alone, since screening reads what a button carries, and ten digits in a row can look like an NHS number.
    private static string Letters(byte[] bytes) => string.Concat(bytes.Select(static each => $"{(char)('a' + (each >> 4))}{(char)('a' + (each & 15))}"));

    private static string? Text(JsonElement data, string name) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
