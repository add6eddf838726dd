using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Competency;

/// <summary>A person's own profile: read for them, changed for them, and nobody else's.</summary>
internal sealed class Own(Database database, SetCatalogue sets, Seals seals, TimeProvider clock)
{
    public const string ChatOnly = "Your skills are between you and me: type **my competencies** in our own chat.";

    private const string Whole = "own";

    /// <summary>The profile of the person of a turn; null when they have none.</summary>
    public Profile? Find(Turn turn) => database.Read(connection => ProfileStore.Find(connection, turn.Address.TenantId, turn.Person.Id));

    /// <summary>The profile, or a new one; null when there is no set for it.</summary>
    public Profile? FindOrNew(Turn turn) => Find(turn)
        ?? (sets.Offered(SetKind.Competency) is [var set, ..] ? Profile.New(set, clock.GetUtcNow()) : null);

    /// <summary>Keeps what a change makes of the profile as it is then.</summary>
    public static TurnOutcome Change(Turn turn, Profile begun, Func<Profile, Profile> change, Func<Profile, Reply> show) => new(
        [show(change(begun))],
        connection => ProfileStore.Save(
            connection, turn.Address.TenantId, turn.Person.Id, change(ProfileStore.Find(connection, turn.Address.TenantId, turn.Person.Id) ?? begun)));

    /// <summary>What the buttons of a card in the own chat carry.</summary>
    public System.Text.Json.Nodes.JsonObject Data(Turn turn, string about = Whole) => seals.ForPerson(turn, SealKind.Profile, about);

    /// <summary>What a press in the own chat is about; null when it was not made for it.</summary>
    public string? About(Turn turn) => turn is { Address.Kind: ConversationKind.Personal, Input: TurnInput.Pressed pressed } ? seals.Open(turn, SealKind.Profile, pressed.Data) : null;
}
