using System.Globalization;
using System.Text.RegularExpressions;
using Cards.Training;

namespace Bot.Training.Plan;

/// <summary>Reads what people type about their plan: "save 2", "done 1 in 40 minutes", "remind me on Fridays at 9". Pure.</summary>
internal static partial class PlanWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const int TimeOut = 1000;

    private static readonly string[] Places = ["first", "second", "third", "fourth", "fifth"];

    /// <summary>What is wanted; null when the words are about something else.</summary>
    public static PlanWish? Read(string words)
    {
        words = words.Trim().TrimEnd('.', '!', '?');
        return words.ToUpperInvariant() switch
        {
            "MY PLAN" or "SHOW MY PLAN" or "MY LEARNING PLAN" => new PlanWish.Show(),
            "EXPORT MY PLAN" or "EXPORT PLAN" => new PlanWish.Export(),
            "REMINDERS OFF" or "NUDGE OFF" or "NUDGES OFF" or "STOP REMINDERS" or "STOP NUDGES" => new PlanWish.Remind(null),
            "PAUSE REMINDERS" or "PAUSE NUDGES" or "PAUSE NUDGE" => new PlanWish.Rest(IsPaused: true),
            "RESUME REMINDERS" or "RESUME NUDGES" or "RESUME NUDGE" => new PlanWish.Rest(IsPaused: false),
            _ => Save.Match(words) is { Success: true } save ? new PlanWish.SaveShown(PlaceOf(save.Groups["place"].Value))
                : Step.Match(words) is { Success: true } step ? StepOf(step)
                : Note.Match(words) is { Success: true } note && note.Groups["text"].Value.Trim() is { Length: <= PlanItemForm.MaxLetters } text ? new PlanWish.Reflect(NumberOf(note, "number"), text)
                : Points.Match(words) is { Success: true } points ? new PlanWish.Count(NumberOf(points, "number"), double.Parse(points.Groups["points"].Value, CultureInfo.InvariantCulture))
                : Aim.Match(words) is { Success: true } aim ? new PlanWish.Aim(double.Parse(aim.Groups["points"].Value, CultureInfo.InvariantCulture))
                : Remind.Match(words) is { Success: true } remind && TimeOf(remind) is { } time ? new PlanWish.Remind(new Nudge(DayOf(remind), time))
                : null,
        };
    }

    private static PlanWish? StepOf(Match step) => (step.Groups["verb"].Value.ToUpperInvariant(), NumberOf(step, "number")) switch
    {
        ("START", var number) => new PlanWish.Start(number),
        ("REMOVE", var number) => new PlanWish.Remove(number),
        ("DETAILS", var number) => new PlanWish.Open(number),
        (_, var number) => new PlanWish.Done(number, step.Groups["minutes"].Success ? (int)NumberOf(step, "minutes") : null),
    };

    private static long NumberOf(Match match, string group) => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int PlaceOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(0, Array.FindIndex(Places, place => string.Equals(place, word, StringComparison.OrdinalIgnoreCase))) + 1;

    private static DayOfWeek DayOf(Match match) => Enum.Parse<DayOfWeek>(match.Groups["day"].Value, ignoreCase: true);

    // Nine in the morning where nothing else is said.
    private static TimeOnly? TimeOf(Match match)
    {
        if (!match.Groups["hour"].Success)
            return new TimeOnly(9, 0);
        var hour = (int)NumberOf(match, "hour");
        var half = match.Groups["half"].Value.ToUpperInvariant();
        hour = half switch { "PM" when hour < 12 => hour + 12, "AM" when hour is 12 => 0, _ => hour };
        var minute = match.Groups["minute"].Success ? (int)NumberOf(match, "minute") : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"^(please\s+)?save\s+(number\s+|the\s+)?(?<place>[1-5]|first|second|third|fourth|fifth|it|that|this)(\s+one)?(\s+(to|in)\s+my\s+plan)?$", Options, TimeOut)]
    private static partial Regex Save { get; }

    [GeneratedRegex(@"^(?<verb>start|done|finished|remove|details)\s+(with\s+)?(number\s+)?(?<number>\d{1,4})((\s*,|\s+(in|took))?\s+(?<minutes>\d{1,4})\s*min(ute)?s?)?$", Options, TimeOut)]
    private static partial Regex Step { get; }

    [GeneratedRegex(@"^(reflect|reflection|note)\s+(on\s+)?(number\s+)?(?<number>\d{1,4})\s*[:,–-]?\s+(?<text>.+)$", Options, TimeOut)]
    private static partial Regex Note { get; }

    [GeneratedRegex(@"^((?<points>\d{1,3}(\.\d)?)\s+points?\s+for\s+(number\s+)?(?<number>\d{1,4})|points\s+(for\s+)?(?<number>\d{1,4})\s*[:=,]\s*(?<points>\d{1,3}(\.\d)?))$", Options, TimeOut)]
    private static partial Regex Points { get; }

    [GeneratedRegex(@"^(aim\s+for|my\s+goal\s+is|i\s+aim\s+for)\s+(?<points>\d{1,3}(\.\d)?)\s+points(\s+(a|per|each)\s+year)?$", Options, TimeOut)]
    private static partial Regex Aim { get; }

    [GeneratedRegex(@"^(nudge|remind)\s+me(\s+(about|of)\s+my\s+(plan|learning))?\s+(every|each|on)\s+(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?(\s+at\s+(?<hour>\d{1,2})([:.](?<minute>\d{2}))?\s*(?<half>am|pm)?)?$", Options, TimeOut)]
    private static partial Regex Remind { get; }
}
