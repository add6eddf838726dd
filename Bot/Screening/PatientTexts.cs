using Bot.Turns;

namespace Bot.Screening;

/// <summary>What people are told about words that looked like a patient's details. Markdown.</summary>
internal static class PatientTexts
{
    /// <summary>For someone who says it was no patient data, when nothing of theirs was stopped lately.</summary>
    public const string NothingStopped =
        """
        I have not stopped any of your messages in the last hour, so there is nothing to put right. If I stop one, I tell you what I thought I saw. Ask me your question again in general terms.
        """;

    /// <summary>For a channel or a group, where it must not show what was seen.</summary>
    public const string AnsweredAlone = "I have answered you in your own chat with me.";

    /// <summary>Why the words were stopped.</summary>
    public static string Stopped(Concern concern) =>
        $"""
        **That looked like a patient's details, so I stopped it.** I saw what looked like {Kind(concern)}. I did not keep it or pass it on. Teams still shows it: please delete your message.

        I am here for questions about the framework, and I must not hold anything about patients.

        **You can ask again:**
        - leave out names, dates of birth, addresses and any NHS number
        - say it in general terms, such as "someone with a long-term condition"

        If it needs to be on record, put it in your clinical system. Was it something else? Type **that was not patient data**.
        """;

    /// <summary>For someone who says that it was no patient data: what was seen, and how to ask without it.</summary>
    public static string Explained(Concern concern) =>
        $"""
        **Thank you for telling me. I may have been wrong.** I go by fixed rules, and I saw what looked like {Kind(concern)}. I did not keep your words, so I cannot bring them back, and I cannot turn the check off.

        **Please ask again, and {Remedy(concern)}.**

        If it was about a patient after all, leave it out and use your clinical system.
        """;

    private static string Kind(Concern concern) => concern switch
    {
        Concern.NhsNumber => "an NHS number",
        Concern.BirthDate => "a date of birth",
        Concern.Address => "an address or postcode, or a phone number, with a person beside it",
        _ => "a person's name beside a condition or a care need",
    };

    private static string Remedy(Concern concern) => concern switch
    {
        Concern.NhsNumber => "leave the number out, or say before it what it is, such as \"phone\" or \"order\"",
        Concern.BirthDate => "leave the date out, or write the year alone",
        Concern.Address => "leave out the address or the number, or leave out the person",
        _ => "leave the name out, and write \"someone\" or the person's job instead",
    };
}
