using System.Globalization;
using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading;

/// <summary>Tells the owner of a file in one line what came of reading it.</summary>
internal static class OwnersNotice
{
    public static Notice Of(string name, ReadingResult.Refused refused) => new(name, IsRefused: true, $"Left out: {name}. {refused.Reason}");

    public static Notice Of(string name, ReadingResult.Unreached unreached, bool isKnown) =>
        new(name, IsRefused: !isKnown, $"{(isKnown ? "Not read again" : "Left out")}: {name}. {unreached.Reason}") { IsPassing = true };

    /// <summary>Null when nothing was left out that anybody could miss.</summary>
    public static Notice? Of(string name, ReadingResult.Read read)
    {
        var counts = read.Text.LeftOut.Select(static each => Counted(each.Key, each.Value)).OfType<string>().ToList();
        var leftOut = counts.Count > 0 ? $" Not read: {string.Join(", ", counts)}." : "";
        var remark = read.Remark is null ? "" : " " + read.Remark;
        return remark.Length + leftOut.Length > 0 ? new Notice(name, IsRefused: false, $"Read: {name}.{remark}{leftOut}") : null;
    }

    // Every document has properties and running heads, and nobody takes them for its text.
    private static string? Counted(LeftOut kind, int count) => kind switch
    {
        LeftOut.Comment => Counted(count, "comment", "comments"),
        LeftOut.Deletion => Counted(count, "deletion that is still tracked", "deletions that are still tracked"),
        LeftOut.HiddenText => Counted(count, "piece of hidden text", "pieces of hidden text"),
        LeftOut.InvisibleCharacter => Counted(count, "invisible character", "invisible characters"),
        LeftOut.HiddenSlide => Counted(count, "hidden slide", "hidden slides"),
        LeftOut.EmbeddedFile => Counted(count, "file inside it", "files inside it"),
        LeftOut.NoWord => Counted(count, "run of letters too long to be a word", "runs of letters too long to be words"),
        _ => null,
    };

    private static string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
