using Bot.Turns;
using Cards;

namespace Bot.Screening;

/// <summary>What people are told when their words were stopped. Markdown; never a word of what they wrote.</summary>
internal static class ScreeningTexts
{
    /// <summary>For a channel or a group, where it must not show why.</summary>
    public const string AmongOthers =
        """
        I stopped that message and did not keep it. Please delete it here. I have more to say to you alone: look in your own chat with me. If nothing is there, add me as your own app and write to me. If anyone is in danger now, call **999**; for urgent mental health help call **111** and choose **2**.
        """;

    /// <summary>Opens what is said in the personal chat about words that were stopped in a channel.</summary>
    public const string AboutChannel = "This is about what you wrote in a channel just now. Only you can see it here.\n\n";

    /// <summary>Opens what is said in the personal chat about words that were stopped in a group chat.</summary>
    public const string AboutGroup = "This is about what you wrote in a group chat just now. Only you can see it here.\n\n";

    /// <summary>For the person alone who wrote something beside a button in a channel or a group. Plain text.</summary>
    public const string ToPresser =
        "I stopped that and did not keep it. I have more to say to you alone: look in your own chat with me. If nothing is there, add me as your own app and write to me. If anyone is in danger now, call 999; for urgent mental health help call 111 and choose 2.";

    /// <summary>For the person alone who wrote it into a search, or pasted a link that holds it. Plain text.</summary>
    public const string ToSeeker =
        "I stopped that search and did not keep it: it reads as if it held patient details, or were about somebody in danger. If anyone is in danger now, call 999; for urgent mental health help call 111 and choose 2. Otherwise search in other words, such as: carers, free, e-learning.";

    private const string UrgentHelp =
        """
        **If someone's life is in danger now, call 999 or go to A&E.**

        **For urgent mental health help, for you or for someone else:**
        - call **NHS 111** and choose option **2**, day or night
        - call **Samaritans** on **116 123**, day or night
        - text **SHOUT** to **85258**
        """;

    private const string NothingKept = "I am a bot, so I cannot help in a crisis. I did not keep what you wrote.";

    /// <summary>Why words were stopped, and where to turn.</summary>
    /// <param name="concern">Why they were.</param>
    /// <param name="roles">Whom the organisation has named, by the names of its local settings; a role that is not among them stands alone.</param>
    public static string About(Concern concern, IReadOnlyDictionary<string, string> roles) => concern switch
    {
        Concern.DangerToSelf => DangerToSelf(role => Named(roles, role)),
        Concern.DangerToAnother => DangerToAnother(role => Named(roles, role)),
        Concern.Safeguarding => Safeguarding(role => Named(roles, role)),
        Concern.NhsNumber or Concern.BirthDate or Concern.NameWithCondition or Concern.Address => PatientTexts.Stopped(concern),
        _ => AdviceTexts.Declined(concern, role => Named(roles, role)),
    };

    /// <summary>Why words in a form were not taken, for the person who fills it in. Plain text.</summary>
    public static string InForm(Concern concern) => concern switch
    {
        Concern.NhsNumber or Concern.BirthDate or Concern.NameWithCondition or Concern.Address =>
            "what you wrote looked like a patient's details, so I stopped it and did not keep it. Please say it without anything about one person.",
        _ => "what you wrote sounded like a question about one person's care, which I cannot help with, so I stopped it and did not keep it.",
    };

    /// <summary>The same where no organisation is known.</summary>
    public static string About(Concern concern) => About(concern, LocalRoles.None);

    private static string DangerToSelf(Func<string, string> here) =>
        $"""
        {UrgentHelp}

        **You do not have to cope alone. At work you can also speak to:**
        - occupational health{here("occupational health")}, or your employee assistance programme (EAP)
        - your own supervisor{here("supervisor route")}

        If it is about somebody you support, tell your safeguarding lead{here("safeguarding lead")} or the duty clinician{here("duty clinician")} today.

        {NothingKept}
        """;

    private static string DangerToAnother(Func<string, string> here) =>
        $"""
        {UrgentHelp}

        **Tell one of these people now. Do not wait for an answer from me:**
        - your safeguarding lead{here("safeguarding lead")}
        - the duty clinician{here("duty clinician")}
        - your own supervisor{here("supervisor route")}

        If this is hard on you too, your supervisor or occupational health{here("occupational health")} can support you.

        {NothingKept}
        """;

    private static string Safeguarding(Func<string, string> here) =>
        $"""
        **If anyone is in danger now, call 999.**

        **That sounds like a safeguarding concern. Tell one of these people today. Do not wait for an answer from me:**
        - your safeguarding lead{here("safeguarding lead")}
        - the duty clinician{here("duty clinician")}
        - your own supervisor{here("supervisor route")}

        They know your local safeguarding policy, and what to write down and where. If it is about a colleague, it is the same people whom you tell.

        I am a bot, so I cannot take a safeguarding report. I did not keep what you wrote, so that nothing about one person stays with me.
        """;

    private static string Named(IReadOnlyDictionary<string, string> roles, string role) =>
        roles.TryGetValue(role, out var here) ? $" (here: {CardText.Escape(here)})" : "";
}
