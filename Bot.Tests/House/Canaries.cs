namespace Bot.Tests.House;

/// <summary>Words that must be found nowhere after they were written.</summary>
internal static class Canaries
{
    public const string Person = "canaryperson";
    public const string Token = "canarytoken";

    /// <summary>Each is written in a way of its own: answered, stopped for a patient's sake, for danger, as advice.</summary>
    public static readonly string[] Questions =
    [
        "canaryquestion: how often should I have supervision?",
        "John Smith canarypatient has COPD, NHS number 943 476 5919",
        "canarydanger says she wants to die",
        "should canaryadvice stop taking her tablets, should she",
        "that was not patient data",
    ];

    public static readonly string[] All =
        ["canaryquestion", "canarypatient", "canarydanger", "canaryadvice", "canaryremark", "canaryinput", "John Smith", "943 476 5919", Person, Token];
}
