using Bot.Turns;

namespace Bot.Screening;

/// <summary>What people are told when they ask for advice on a case, and who can give it. Markdown.</summary>
internal static class AdviceTexts
{
    private const string AdviceService = "Help the person to reach an advice service with trained advisers. Ask your lead which local services your team uses.";

    private const string Ending = "I did not keep what you wrote. You can ask me about your role, the framework, supervision or training.";

    public static string Declined(Concern concern, Func<string, string> here) =>
        $"""
        {Reason(concern, here)}

        {Ending}
        """;

    private static string Reason(Concern concern, Func<string, string> here) => concern switch
    {
        Concern.Treatment =>
            """
            **I cannot advise on anyone's treatment or medicines.** Please ask:
            - the person's **GP**
            - a **pharmacist**
            - **NHS 111**, day or night

            If someone's life is in danger, call **999**.
            """,
        Concern.Diagnosis =>
            $"""
            **I cannot diagnose anyone or rate a risk.** Speak to the **duty clinician**{here("duty clinician")} or the person's **GP**. If you are worried that someone is at risk, tell your **safeguarding lead**{here("safeguarding lead")} today. If life is in danger, call **999**.
            """,
        Concern.Legal => $"**I cannot give legal, housing or immigration advice on a case.** {AdviceService}",
        Concern.Benefits => $"**I cannot give benefits advice on a case.** {AdviceService}",
        _ =>
            """
            **I cannot write a letter or a referral about a person.** Use the referral form or letter in your own record system. I can tell you what makes a good referral.
            """,
    };
}
