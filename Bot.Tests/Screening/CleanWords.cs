namespace Bot.Tests.Screening;

/// <summary>What clean questions of the domain are made of.</summary>
internal static class CleanWords
{
    public static readonly string[] Openings =
    [
        "What is ", "where can I find out about ", "How do I get ", "who decides on ", "tell me about ", "Is there any guidance on ", "do link workers need ",
        "our training lead Sam Carter asked about ", "My manager Priya Shah wants to know about ", "since 1 April 2019, what changed in ", "I am new; what should I know about ",
        "does the framework cover ", "can a care coordinator have ", "Dr Patel asked me about ", "what do we tell patients about ",
    ];

    public static readonly string[] Subjects =
    [
        "clinical supervision", "safeguarding training", "suicide prevention training", "the maturity framework", "SNOMED codes", "the diabetes prevention programme",
        "dementia training", "mental health first aid", "the referral form", "social prescribing for people with COPD", "benefits advice services", "debt advice services",
        "ARRS funding", "the apprenticeship", "MECC", "home visits and lone working", "carers' assessments", "bereavement support", "a caseload of 40 people",
        "PHQ-9 and GAD-7", "depression and anxiety groups", "medication reviews", "housing support", "the MDT meeting", "domestic abuse training", "ONS4",
    ];

    public static readonly string[] Places =
    [
        "?", " in Leeds", " at the hub in LS1 4AP", " for 2025/26", " since 24 Feb 2026", " in our PCN?", " at Otley PCN, please", " for new starters", " for 45,000 patients", " at level 3",
    ];
}
