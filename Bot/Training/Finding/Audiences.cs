namespace Bot.Training.Finding;

/// <summary>The people of the field, the names that they go by, and the labels of the catalogue that include them.</summary>
internal static class Audiences
{
    /// <summary>What the catalogue calls anybody at all.</summary>
    public const string Everyone = "everyone";

    private static readonly Dictionary<string, string[]> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GPs"] = ["doctors", "general practice", "primary care teams", "clinicians"],
        ["doctors"] = ["GPs", "clinicians"],
        ["nurses"] = ["general practice", "primary care teams", "clinicians"],
        ["receptionists"] = ["general practice", "primary care teams"],
        ["admin staff"] = ["general practice", "primary care teams"],
        ["managers"] = ["employers"],
        ["employers"] = ["managers"],
        ["link workers"] = ["primary care teams"],
        ["care co-ordinators"] = ["primary care teams"],
        ["health and wellbeing coaches"] = ["primary care teams"],
        ["general practice"] = ["primary care teams"],
        ["supervisors"] = [],
        ["allied health professionals"] = ["clinicians"],
    };

    /// <summary>What a name stands for, by the pattern of the name.</summary>
    public static IReadOnlyList<(string Pattern, string Audience)> Names { get; } =
    [
        (@"gps?|general\s+practitioners?|family\s+doctors?", "GPs"),
        (@"(junior\s+)?doctors?|clinicians?", "doctors"),
        (@"(practice\s+)?nurses?|nursing\s+associates?", "nurses"),
        (@"receptionists?|reception\s+staff", "receptionists"),
        (@"admin(istration|istrative)?(\s+(staff|teams?))?|administrators?", "admin staff"),
        (@"((practice|pcn|line|team)\s+)?managers?", "managers"),
        ("employers?", "employers"),
        (@"(sp|social\s+prescribing)?\s*link\s*workers?|splws?|social\s+prescribers?", "link workers"),
        (@"care\s+co-?ordinators?", "care co-ordinators"),
        (@"(health\s+(and|&)\s+well-?being\s+|health\s+)?coaches", "health and wellbeing coaches"),
        (@"supervisors?", "supervisors"),
        (@"gp\s+(practices?|surgeries|surgery)|general\s+practice|practice\s+(staff|teams?)|surgeries", "general practice"),
        (@"everyone(\s+in\s+(the|our)\s+(practice|team|surgery))?|all\s+staff|the\s+whole\s+(practice|team)", Everyone),
        (@"ahps?|allied\s+health\s+professionals?|physios?|occupational\s+therapists?|ots?", "allied health professionals"),
    ];

    /// <summary>Whether what the catalogue calls an audience includes these people.</summary>
    public static bool Includes(string label, string audience) =>
        string.Equals(label, audience, StringComparison.OrdinalIgnoreCase)
        || string.Equals(label, Everyone, StringComparison.OrdinalIgnoreCase)
        || (Labels.GetValueOrDefault(audience) ?? []).Contains(label, StringComparer.OrdinalIgnoreCase);
}
