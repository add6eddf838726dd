namespace Bot.Graph.Mail;

/// <summary>A mail to one person.</summary>
/// <param name="To">The person's mail address. Never logged.</param>
/// <param name="Subject">What it is about; also its title.</param>
/// <param name="Parts">What it says, in order.</param>
internal sealed record SummaryMail(string To, string Subject, IReadOnlyList<MailPart> Parts);
