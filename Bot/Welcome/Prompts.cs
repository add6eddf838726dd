namespace Bot.Welcome;

/// <summary>Questions to begin with, each of which the starter articles answer.</summary>
internal static class Prompts
{
    public static readonly IReadOnlyList<string> Starters =
    [
        "What supervision should a link worker have?",
        "What is the workforce development framework?",
        "Where can I do MECC training?",
        "Who counts as a carer?",
    ];
}
