using System.Text.Json;

namespace Bot.Turns;

/// <summary>What happened: the closed family of things that a turn can begin with.</summary>
internal abstract record TurnInput
{
    private TurnInput()
    {
    }

    /// <summary>Whether the person is told at once, where they pressed, what came of it.</summary>
    public bool IsPress => this is Pressed or Opened or Submitted or Sought or Linked or Stopped { WasPressed: true };

    /// <summary>Somebody typed words, with any mention of the bot taken out.</summary>
    public sealed record Typed(string Words) : TurnInput
    {
        /// <summary>The people mentioned in the words, without the bot, in the order of the words.</summary>
        public IReadOnlyList<Mention> Mentioned { get; init; } = [];
    }

    /// <summary>Somebody typed words that screening stopped; the words themselves are gone.</summary>
    public sealed record Stopped(Concern Concern) : TurnInput
    {
        /// <summary>Whether they came with a button or a dialog, or as a search, where nobody else has seen them.</summary>
        public bool WasPressed { get; init; }

        /// <summary>Whether they were typed or pasted into the box where people write to each other, and sent to nobody.</summary>
        public bool WasSought { get; init; }

        /// <summary>The press or the form with what else came in it, so that it need not be filled in again; null when there was none.</summary>
        public TurnInput? Rest { get; init; }
    }

    /// <summary>Somebody pressed a button of a card; Data holds the card's data and inputs.</summary>
    public sealed record Pressed(string Verb, JsonElement Data) : TurnInput
    {
        /// <summary>Whether it came as a message, from a client that knows no such buttons: whatever answers it is posted, and kept until then.</summary>
        public bool IsMessage { get; init; }
    }

    /// <summary>Somebody pressed a button that opens a dialog, and waits for its form; Data holds the button's data.</summary>
    public sealed record Opened(string Verb, JsonElement Data) : TurnInput;

    /// <summary>Somebody sent the form of a dialog; Data holds its button's data and its inputs.</summary>
    public sealed record Submitted(string Verb, JsonElement Data) : TurnInput;

    /// <summary>Somebody searches from the box in which they write to others; Skip is how many they have seen already.</summary>
    public sealed record Sought(string Verb, string Words, int Skip) : TurnInput;

    /// <summary>Somebody put an address into what they write to others.</summary>
    public sealed record Linked(Uri Address) : TurnInput;

    /// <summary>
    /// Somebody pressed a thumb, up or down, under the message that MessageId names, null when the client does not say;
    /// Remark is what they wrote beside it, null for nothing and for words that screening stopped.
    /// </summary>
    public sealed record Rated(string? MessageId, bool IsHelpful, string? Remark = null) : TurnInput;

    /// <summary>The bot was installed in this conversation.</summary>
    public sealed record Installed : TurnInput;

    /// <summary>The bot was removed from this conversation.</summary>
    public sealed record Removed : TurnInput;
}
