using System.Globalization;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Cards.CheckIns;
using Cards.CheckIns.Answering;

namespace Bot.CheckIns.Answers;

/// <summary>Draws a domain of a set as a page of questions. Pure.</summary>
internal static class QuestionPages
{
    /// <param name="set">The set, with the domains that are asked alone.</param>
    /// <param name="number">Which of them, from 0 up.</param>
    /// <param name="saved">What was answered there before; null for nothing.</param>
    public static QuestionPage Of(CheckInSet set, int number, Page? saved)
    {
        var domain = set.Domains[number];
        return new QuestionPage(number + 1, set.Domains.Count, domain.Title, domain.About, [.. domain.Items.Select(item => QuestionOf(item, saved))], ScaleOf(set));
    }

    public static Scale ScaleOf(CheckInSet set) => new([.. set.Scale.Select(static level => new Level(level.Value, level.Name, level.Meaning))], set.DontKnow);

    /// <summary>A level as the form has it; null for none.</summary>
    public static string? Choice(int? level) => level switch
    {
        null => null,
        Page.DontKnow => Questions.DontKnow,
        _ => level.Value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The page to go on with: the first that was not saved, or the first of all when every one was.</summary>
    public static int NextIn(CheckInSet set, Sheet sheet) =>
        set.Domains.Index().FirstOrDefault(each => !sheet.Pages.ContainsKey(each.Item.Id)).Index;

    private static Question QuestionOf(SetItem item, Page? saved) =>
        new(item.Id, item.Text, Choice(saved is not null && saved.Ratings.TryGetValue(item.Id, out var level) ? level : null));
}
