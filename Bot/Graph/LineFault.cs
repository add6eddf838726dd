namespace Bot.Graph;

/// <summary>The line to Graph broke, or something else than Graph answered; HasLeft says whether Graph may have taken the call all the same.</summary>
internal sealed class LineFault(string reason, bool hasLeft, Exception? cause = null) : Exception(reason, cause)
{
    public bool HasLeft => hasLeft;
}
