using System.Collections.Frozen;

namespace Knowledge.Searching;

/// <summary>Words as people shorten them when they type in a hurry.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["1st"] = "first",
        ["appt"] = "appointment",
        ["appts"] = "appointments",
        ["apt"] = "appointment",
        ["apts"] = "appointments",
        ["convo"] = "conversation",
        ["convos"] = "conversations",
        ["coord"] = "coordinator",
        ["coords"] = "coordinators",
        ["diff"] = "difference",
        ["hrs"] = "hours",
        ["info"] = "information",
        ["mand"] = "mandatory",
        ["mgr"] = "manager",
        ["mins"] = "minutes",
        ["mths"] = "months",
        ["orgs"] = "organisations",
        ["pts"] = "patients",
        ["quals"] = "qualifications",
        ["ref"] = "referral",
        ["refs"] = "referrals",
        ["shld"] = "should",
        ["stat"] = "statutory",
        ["sup"] = "supervision",
        ["vol"] = "voluntary",
        ["wk"] = "week",
        ["wks"] = "weeks",
        ["yr"] = "year",
        ["yrs"] = "years",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word in full; itself when it is no such word.</summary>
    /// <param name="word">In lower case.</param>
    public static string InFull(string word) => Words.GetValueOrDefault(word, word);
}
