using System.Globalization;
using System.Text.Json;
using Cards.Training;

namespace Bot.Training.Plan;

/// <summary>Reads the buttons and forms of a plan's cards; what they carry may have been made up. Pure.</summary>
internal static class PlanPress
{
    private const int MaxNumber = 9999;
    private const int MaxMinutes = 9999;
    private const double MaxPoints = 999;

    /// <summary>What is wanted; null when the button or form is none of a plan's, or says nothing that could be done.</summary>
    public static PlanWish? Read(string verb, JsonElement data) => verb switch
    {
        SaveButton.Verb => new PlanWish.Save(data.Text(SaveButton.Resource)),
        PlanCard.ShowVerb => new PlanWish.Show(),
        PlanCard.ExportVerb => new PlanWish.Export(),
        PlanCard.NudgeVerb => new PlanWish.OpenNudge(),
        NudgeForm.SaveVerb => NudgeIn(data),
        NudgeForm.OffVerb => new PlanWish.Remind(null),
        NudgeForm.PauseVerb => new PlanWish.Rest(IsPaused: true),
        NudgeForm.ResumeVerb => new PlanWish.Rest(IsPaused: false),
        _ => Number(data, PlanCard.Item, MaxNumber) is { } number ? OfItem(verb, (long)number, data) : null,
    };

    private static PlanWish? OfItem(string verb, long number, JsonElement data) => verb switch
    {
        PlanCard.StartVerb => new PlanWish.Start(number),
        PlanCard.DoneVerb => new PlanWish.Done(number, null),
        PlanCard.RemoveVerb => new PlanWish.Remove(number),
        PlanCard.DetailsVerb => new PlanWish.Open(number),
        PlanItemForm.SaveVerb => new PlanWish.Fill(number, (int?)Number(data, PlanItemForm.Minutes, MaxMinutes), Number(data, PlanItemForm.Points, MaxPoints), Reflection(data)),
        _ => null,
    };

    private static PlanWish.Remind? NudgeIn(JsonElement data) =>
        Enum.TryParse<DayOfWeek>(data.Text(NudgeForm.Day), ignoreCase: true, out var day) && Enum.IsDefined(day)
        && TimeOnly.TryParseExact(data.Text(NudgeForm.Time), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new PlanWish.Remind(new Nudge(day, time))
            : null;

    private static double? Number(JsonElement data, string name, double max) =>
        double.TryParse(data.Text(name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= max ? number : null;

    private static string? Reflection(JsonElement data) => data.Text(PlanItemForm.Reflection) switch
    {
        "" => null,
        { Length: > PlanItemForm.MaxLetters } text => text[..PlanItemForm.MaxLetters],
        var text => text,
    };
}
