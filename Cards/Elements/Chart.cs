namespace Cards.Elements;

/// <summary>A chart that Teams draws and other hosts do not know; all its figures stand in the text of the card as well.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards.</remarks>
public abstract record Chart : CardElement
{
    private protected Chart(string type, string title)
        : base(type)
    {
        Title = title;
        Fallback = new TextBlock("The chart cannot be drawn here. All its figures are in the text.");
    }

    /// <summary>What the chart is called for a screen reader; the heading above it is what is seen.</summary>
    public string Title { get; }
}
