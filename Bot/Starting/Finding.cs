namespace Bot.Starting;

/// <summary>What a look at one part of the installation found, in plain words.</summary>
/// <param name="Gravity">How much it matters.</param>
/// <param name="Subject">Which part, in a word or two.</param>
/// <param name="Words">What was found; of a fault also what to do.</param>
internal sealed record Finding(Gravity Gravity, string Subject, string Words)
{
    public static Finding Fine(string subject, string words) => new(Gravity.Fine, subject, words);

    public static Finding Notice(string subject, string words) => new(Gravity.Notice, subject, words);

    public static Finding Fault(string subject, string words) => new(Gravity.Fault, subject, words);

    public override string ToString() => $"{Mark,-7} {Subject}: {Words}";

    private string Mark => Gravity switch
    {
        Gravity.Fine => "ok",
        Gravity.Notice => "note",
        _ => "FAULT",
    };
}
