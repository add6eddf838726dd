namespace Bot.Training.Catalogue;

/// <summary>What people call the catalogue's topics beside the name that they have there: abbreviations and everyday words.</summary>
internal static class OtherNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["motivational interviewing"] = "MI",
        ["shared decision making"] = "SDM",
        ["personalised care and support planning"] = "PCSP",
        ["making every contact count"] = "MECC",
        ["information governance"] = "IG",
        ["data protection"] = "GDPR",
        ["data security"] = "cyber security, DSPT",
        ["equality and diversity"] = "EDI, inequality",
        ["statutory and mandatory training"] = "stat and mand",
        ["continuing professional development"] = "CPD",
        ["working in a multidisciplinary team"] = "MDT working",
        ["children and young people"] = "CYP, kids, teenagers, youth, under-18s",
        ["safeguarding children"] = "kids, teenagers, under-18s",
        ["abuse and neglect"] = "domestic abuse, domestic violence",
        ["voluntary sector"] = "charities, third sector, VCSE",
        ["allied health professionals"] = "AHPs, physios, physiotherapists, occupational therapists",
        ["maternity"] = "antenatal care, pregnant women, expectant mothers",
        ["nature"] = "nature on prescription, outdoors, gardening",
        ["loneliness"] = "isolated people, lonely patients",
        ["wellbeing at work"] = "burnout, stress, resilience, self-care, looking after yourself, looking after myself",
        ["retention"] = "keeping staff, turnover",
        ["phone and video calls"] = "telephone, online appointments",
        ["information sharing"] = "info sharing, sharing data",
        ["carers"] = "caring for family",
        ["coding and recording"] = "read codes, templates",
        ["new starters"] = "starting a new job",
    };

    /// <summary>The other names, with commas between them; empty for none.</summary>
    public static string Of(string topic) => Names.GetValueOrDefault(topic, "");
}
