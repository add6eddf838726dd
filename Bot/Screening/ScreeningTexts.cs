namespace Bot.Screening;

/// <summary>What people are told when their words were stopped. Markdown; never a word of what they wrote.</summary>
internal static class ScreeningTexts
{
    /// <summary>For words that look like a patient's details.</summary>
    public const string PatientData =
        """
        **That looked like a patient's details, so I stopped it.** I did not keep it or pass it on. Teams still shows it: please delete your message.

        I am here for questions about the framework, and I must not hold anything about patients.

        **You can ask again:**
        - leave out names, dates of birth, addresses and any NHS number
        - say it in general terms, such as "someone with a long-term condition"

        If it needs to be on record, put it in your clinical system. If it was some other number, ask again without it.
        """;

    /// <summary>For a channel or a group, where it must not show which of the two it was.</summary>
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

    /// <summary>For words that sound like danger to somebody.</summary>
    public const string Crisis =
        """
        **If someone's life is in danger now, call 999 or go to A&E.**

        **For urgent mental health help, for you or for someone else:**
        - call **NHS 111** and choose option **2**, day or night
        - call **Samaritans** on **116 123**, day or night
        - text **SHOUT** to **85258**

        **If you are worried about somebody you support, tell one of these people today:**
        - your safeguarding lead
        - the duty clinician
        - your own supervisor

        I am a bot, so I cannot help in a crisis. I did not keep what you wrote.
        """;
}
