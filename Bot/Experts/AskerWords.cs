using Bot.Turns;
using Cards;

namespace Bot.Experts;

/// <summary>What those who wait for an answer are told, each in their own chat. Pure.</summary>
internal static class AskerWords
{
    private const string NotFromSources = "These are the expert's own words. They do not come from my sources, and I have not checked them.";

    public static Message Answered(ExpertQuestion question) => Message.Of(
        $"""
        **An expert in your organisation answered:**

        {CardText.Escape(question.Answer ?? "")}

        {Signed(question)}
        """);

    public static Message Corrected(ExpertQuestion question) => Message.Of(
        $"""
        **An expert in your organisation has corrected an answer that I gave you before.** It is now:

        {CardText.Escape(question.Answer ?? "")}

        {Signed(question)}
        """);

    public static Message Withdrawn(ExpertQuestion question) => Message.Of(
        $"**The experts have withdrawn the answer that I gave you before.** Please do not rely on it. I will write here when there is another.\n\n{About(question)}");

    public static Message Closed(ExpertQuestion question) => Message.Of(
        $"**Your question was closed without an answer.** Your supervisor or line manager may know. You can also ask a person again.\n\n{About(question)}");

    public static Message NotPosted(ExpertQuestion question) => Message.Of(
        $"**I could not pass your question on:** the experts' channel does not take my messages. Please tell your administrator, and ask your supervisor or line manager.\n\n{About(question)}");

    private static string Signed(ExpertQuestion question) =>
        $"""
        Answered by {CardText.Escape(question.AnsweredAs ?? "")} on {LondonDate.Of(QuestionPost.DayOf(question.AnsweredAt ?? 0))}. {NotFromSources}

        {About(question)}
        """;

    private static string About(ExpertQuestion question) =>
        $"The question, asked on {LondonDate.Of(QuestionPost.DayOf(question.AskedAt))}: {CardText.Escape(question.Wording)}";
}
