using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Turns;
using Cards.CheckIns;

namespace Bot.CheckIns.Answers;

/// <summary>A person before a check-in that they may answer now.</summary>
/// <param name="Turn">What they have pressed.</param>
/// <param name="CheckIn">The check-in.</param>
/// <param name="Sheet">What they have answered so far.</param>
internal sealed record Respondent(Turn Turn, CheckIn CheckIn, Sheet Sheet)
{
    /// <summary>Which page they have sent, from 0 up; null when it was none.</summary>
    public int? Page { get; init; }

    /// <summary>Where they fill it in.</summary>
    public FormPlace Place => Turn.Input is TurnInput.Pressed ? FormPlace.Chat : FormPlace.Dialog;

    public string Title => CheckIn.Set.Title;
}
