using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Training.Finding;

/// <summary>Finds what a wish is about in the words that the other wishes have left. Pure.</summary>
internal static partial class TopicWords
{
    // What stands around a topic and is no part of it.
    private static readonly FrozenSet<string> Around =
        """
        a an the any some something anything one ones more other another i i'm im i'd id i've ive me my we us our you your it that this there is are am be do does have has got get give gives want wants need needs
        like love fancy looking look for find search show send suggest recommend recommendation recommendations point help please pls thanks thank hi hello hey can could would will should know learn learning
        training trainings course courses module modules session sessions resource resources class classes programme programmes cpd teaching material materials about on in into of to with around regarding covering
        concerning how at and or but so too also just only maybe perhaps ideally preferably hopefully possible really good decent useful suitable available new instead what what's whats which where where's going kind sort free quickly today tomorrow now them these those from by stuff done doing up over re refresher refreshers tutorial tutorials actually cheap cheerful patients clients
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing but small words is there.</summary>
    public static bool IsNone(string words) => Of(words).Length == 0;

    /// <summary>The topic, as it was written; empty when there is none.</summary>
    public static string Of(string said)
    {
        var all = Deadline.Replace(said, " ");
        var words = Beside.Match(all) is { Success: true } beside && Opening.IsMatch(all[beside.Length..]) && !Opening.IsMatch(beside.Value) ? all[beside.Length..] : all;
        var part = Lead.Match(words) is { Success: true } lead && Trimmed(words[(lead.Index + lead.Length)..]) is { Length: > 0 } after ? after : Trimmed(words);
        return Clause.Match(part) is { Success: true, Index: > 0 } clause ? Trimmed(part[..clause.Index]) : part;
    }

    private static string Trimmed(string words)
    {
        var all = words.Split([' ', '\t', '\n', '\r', ',', '.', ';', ':', '?', '!', '"', '(', ')', '“', '”', '…'], StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (Array.FindIndex(all, IsOfATopic), Array.FindLastIndex(all, IsOfATopic));
        return first < 0 ? "" : string.Join(' ', all[first..(last + 1)]);
    }

    private static bool IsOfATopic(string word) => !Around.Contains(word) && word.Any(char.IsLetterOrDigit);

    // What is said before the wish: "Killing time between appointments, …".
    [GeneratedRegex(@"^[^.,;:?!]+[.,;:?!]+\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beside { get; }

    [GeneratedRegex(@"\b(any|anything|something|some|training|courses?|modules?|resources|find|looking|recommend|suggest)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening { get; }

    // "… courses on", "… something about", "… to learn about".
    [GeneratedRegex(@"\b(anything|something|things?|training|courses?|modules?|sessions?|resources?|learn(ing)?|class(es)?|programmes?|cpd(\s+(points?|hours?))?|any|some|one|ones|more|materials?|stuff|refreshers?|tutorials?)\s+((more|up|short|quick|brief|cheap|cheerful|and|nice|good|decent|easy|basic|simple|practical)\s+)*(on|about|around|regarding|covering|concerning|to\s+do\s+with|related\s+to|into|in)\b|\b(brush\s+up|upskill|get\s+better)(\s+(on|in|at|with))?(\s+my)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead { get; }

    // By when it shall be done: "by next Friday", "before the end of the month".
    [GeneratedRegex(@"\b(done\s+|finished\s+)?(by|before|until)\s+((the\s+)?end\s+of\s+(the\s+|this\s+|next\s+)?(day|week|month|year)|(next\s+|this\s+)?(mon|tues|wednes|thurs|fri|satur|sun)day|(next|this)\s+(week|month|year)|tomorrow|tonight|easter|christmas)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deadline { get; }

    // Where the topic ends and the rest of the sentence begins.
    [GeneratedRegex(@"\b(because|before|so\s+(that\s+)?i|that\s+i|which\s+i|as\s+i|if\s+(there|you|possible)|and\s+(i|it|we)\b|i\s+can|we\s+can|do\s+you|can\s+you|have\s+you|is\s+there|are\s+there|please|tomorrow|today|this\s+week|next\s+week)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause { get; }
}
