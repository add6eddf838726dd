using Cards.Elements;

namespace Cards.LocalSettings;

/// <summary>What an organisation has told the bot about itself: to read, or as a form for an administrator.</summary>
public static class LocalSettingsCard
{
    /// <summary>What the bot is asked to do when the form is sent; its data holds a text for each field, by the field's name.</summary>
    public const string SaveVerb = "local.save";

    /// <summary>The most letters that a field takes: what it says becomes part of an answer of eighty words.</summary>
    public const int MaxLetters = 120;

    private const string Purpose = "Some questions only your organisation can answer. What is set here becomes part of my answers.";
    private const string NotSet = "not set here";

    /// <summary>The card that anyone may read.</summary>
    /// <param name="fields">In the order shown.</param>
    public static Card Of(IReadOnlyList<LocalSettingField> fields) => new()
    {
        FallbackText = $"{Purpose} {Facts(fields)}",
        Speak = $"{Purpose} {Facts(fields)}",
        Body =
        [
            TextBlock.Title("Local settings"),
            new TextBlock(Purpose),
            new FactSet([.. fields.Select(static field => new Fact(CardText.Escape(Capitalised(field.Name)), CardText.Escape(field.Value ?? NotSet)))]),
            new TextBlock("An administrator can change them in our own chat."),
        ],
    };

    /// <summary>The form that an administrator fills in.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static Card Form(IReadOnlyList<LocalSettingField> fields) => new()
    {
        FallbackText = $"{Purpose} {Facts(fields)}",
        Speak = $"{Purpose} Fill in what you know and choose Save.",
        Body =
        [
            TextBlock.Title("Local settings"),
            new TextBlock($"{Purpose} Write roles, teams or phone numbers that everyone here may see. Leave a field empty when it is not known."),
            .. fields.Select(static field => new InputText(field.Name, Capitalised(field.Name))
            {
                Value = field.Value,
                Placeholder = field.Hint,
                MaxLength = MaxLetters,
            }),
        ],
        Actions = [new ExecuteAction("Save", SaveVerb)],
    };

    private static string Facts(IEnumerable<LocalSettingField> fields) =>
        string.Join(' ', fields.Select(static field => $"{Capitalised(field.Name)}: {field.Value ?? NotSet}."));

    private static string Capitalised(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";
}
