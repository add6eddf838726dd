using System.Text.RegularExpressions;
using Bot.Turns;

namespace Bot.Screening;

/// <summary>Answers a person who says that what was stopped was no patient data: what it looked like, and how to ask without it.</summary>
internal sealed partial class NotPatientDataHandler(LastStops lastStops) : ITurnHandler
{
    /// <summary>Whether somebody says so, such as "that wasn't patient data, it was a phone number".</summary>
    public static bool IsSaidIn(string words) => Objection().IsMatch(PlainText.Of(words));

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var answer = Message.Of(lastStops.Of(turn.Person) is { } concern ? PatientTexts.Explained(concern) : PatientTexts.NothingStopped);
        return Task.FromResult(turn.Address.Kind is ConversationKind.Personal
            ? TurnOutcome.Say(answer)
            : new([new Reply.Say(Message.Of(PatientTexts.AnsweredAlone)), new Reply.Whisper(answer)]));
    }

    [GeneratedRegex(
        @"^\W*(?:(?:no|sorry|but)\W+)?(?:(?:(?:that|this|it|thats|its|there|those|these) )?(?:(?:was|is|were|are) )?(?:not|no)|(?:that|this|it|there|those|these) (?:wasnt|isnt|werent|arent)) (?:an? |about |any |real )?(?:patients?|clients?|personal)(?: (?:data|details?|info|information|numbers?|names?|record))?(?:\W+(?:it|that|this) (?:was|is) .{0,80}|\W*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Objection();
}
