using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Training;

/// <summary>How to look for training, with examples to press.</summary>
public static class StartCard
{
    /// <summary>What the bot is asked to do for an example.</summary>
    public const string SearchVerb = "training/search";

    /// <summary>The name of the example's words.</summary>
    public const string Words = "words";

    private const string How = "Say what you would like to learn, and how: a topic, free, under an hour, e-learning, with a certificate, for GPs, in London.";

    private static readonly string[] Examples = ["Free e-learning under an hour or so", "Something on carers for GPs", "Training on supervision in London"];

    /// <summary>The card.</summary>
    public static Card Of() => new()
    {
        FallbackText = How,
        Speak = How,
        Body =
        [
            TextBlock.Title("Find training"),
            new TextBlock(How),
            new TextBlock("I know only what is in the catalogue. What it does not state, I say is not stated. Type **my plan** in our own chat to see what you have saved."),
            .. Examples.Select(static words => new ActionSet([new ExecuteAction(words, SearchVerb, new JsonObject { [Words] = words })]) { Spacing = Spacing.Small }),
        ],
    };
}
