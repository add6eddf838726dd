using System.Text.Json;
using Bot.People;
using Bot.Turns;
using Cards.LocalSettings;

namespace Bot.LocalSettings;

/// <summary>Shows what an organisation has set, and lets its administrators set it in their own chat with the bot.</summary>
internal sealed class LocalSettingsHandler(LocalSettingStore store, Roles roles, Audit audit) : ITurnHandler
{
    private const string AdministratorsOnly = "Only an administrator of the Framework Companion can change these. Type “local settings” to see them.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Input switch
    {
        TurnInput.Pressed when !roles.IsAdministrator(turn.Person) => TurnOutcome.Deny(turn, "local settings", AdministratorsOnly),
        TurnInput.Pressed pressed => Save(turn, pressed.Data),
        _ => Show(turn),
    });

    private TurnOutcome Show(Turn turn)
    {
        var settings = store.In(turn.Address.TenantId);
        var fields = LocalSetting.All.Select(setting => new LocalSettingField(setting.Name, setting.Hint, settings.GetValueOrDefault(setting.Name))).ToList();
        var canEdit = turn.Address.Kind == ConversationKind.Personal && roles.IsAdministrator(turn.Person);
        return TurnOutcome.Say(Message.Of(canEdit ? LocalSettingsCard.Form(fields) : LocalSettingsCard.Of(fields), "Local settings"));
    }

    private TurnOutcome Save(Turn turn, JsonElement data)
    {
        var values = LocalSetting.All.Select(setting => (setting.Name, Value: Written(data, setting.Name))).ToList();
        var count = values.Count(static each => each.Value is not null);
        return new TurnOutcome(
            [new Reply.Tell($"Saved: {count} of {values.Count} are set. Type “local settings” to see them.")],
            connection =>
            {
                foreach (var (name, value) in values)
                {
                    LocalSettingStore.Set(connection, turn.Address.TenantId, name, value);
                }

                audit.Note(connection, turn, "local settings");
            });
    }

    // One line each: it becomes part of a sentence.
    private static string? Written(JsonElement data, string name)
    {
        var text = data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line[..Math.Min(line.Length, LocalSettingsCard.MaxLetters)];
    }
}
