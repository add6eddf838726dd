namespace Cards.Elements;

/// <summary>A button that opens a page in the browser.</summary>
public sealed record OpenUrlAction : CardAction
{
    /// <summary>Makes the button.</summary>
    /// <param name="title">The words on the button, which say where it leads.</param>
    /// <param name="url">The page's absolute address.</param>
    public OpenUrlAction(string title, Uri url)
        : base("Action.OpenUrl", title) => Url = url;

    /// <summary>The page's absolute address.</summary>
    public Uri Url { get; }
}
