using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Experts;

/// <summary>The form in which a person agrees to the wording of a question before it goes to the experts.</summary>
public static class AskAPersonCard
{
    /// <summary>What the bot is asked to do when the form is sent.</summary>
    public const string SendVerb = "experts.send";

    /// <summary>What the bot is asked to do when the person has thought better of it.</summary>
    public const string CancelVerb = "experts.cancel";

    /// <summary>What the bot is asked to do when the person would rather wait for the answer to a question like theirs.</summary>
    public const string WaitVerb = "experts.wait";

    /// <summary>The name of the mark that a question goes out although one like it is open.</summary>
    public const string Anyway = "anyway";

    /// <summary>The name of the form's own id, so that it is sent once.</summary>
    public const string Id = "id";

    /// <summary>The name of the question's wording.</summary>
    public const string Wording = "wording";

    /// <summary>The name of the choice to be named.</summary>
    public const string Named = "named";

    /// <summary>The name of the choice to be told.</summary>
    public const string Told = "told";

    /// <summary>The most letters that a question may have.</summary>
    public const int MaxLetters = 500;

    private const string Purpose =
        "Your question goes to the experts' channel of your organisation, where everyone can read it. Nothing is sent before you choose Send.";

    /// <summary>The form.</summary>
    /// <param name="id">The form's own id.</param>
    /// <param name="wording">What stands in the field at first; may be empty.</param>
    public static Card Form(string id, string wording) => new()
    {
        FallbackText = $"{Purpose} {Disclosure.NoPatients}",
        Speak = $"{Purpose} Check the wording and choose Send.",
        Body =
        [
            TextBlock.Title("Ask a person"),
            new TextBlock($"{Purpose} {Disclosure.NoPatients}"),
            new InputText(Wording, "Your question")
            {
                Value = wording,
                IsMultiline = true,
                MaxLength = MaxLetters,
                IsRequired = true,
                ErrorMessage = "Write your question first.",
            },
            new InputToggle(Named, "Your name", "Give my name to the experts") { Value = "false" },
            new InputToggle(Told, "The answer", "Tell me when it is answered") { Value = "true" },
        ],
        Actions =
        [
            new ExecuteAction("Send", SendVerb, new JsonObject { [Id] = id }),
            ExecuteAction.WithoutInputs("Cancel", CancelVerb),
        ],
    };

    /// <summary>What is shown when a question like it is open already. Nothing of that one is told: it is somebody else's.</summary>
    /// <param name="openId">The open question's id.</param>
    /// <param name="form">What was filled in, to be sent all the same.</param>
    public static Card Alike(string openId, JsonObject form)
    {
        const string Words = "Somebody has asked nearly the same, and the experts have not answered yet. I can tell you when they do.";
        var anyway = form.DeepClone().AsObject();
        anyway[Anyway] = "true";
        return new Card
        {
            FallbackText = Words,
            Speak = Words,
            Body = [TextBlock.Heading("Ask a person"), new TextBlock(Words)],
            Actions =
            [
                new ExecuteAction("Tell me when it is answered", WaitVerb, new JsonObject { [Id] = openId }),
                new ExecuteAction("Send mine all the same", SendVerb, anyway),
                new ExecuteAction("Cancel", CancelVerb),
            ],
        };
    }

    /// <summary>What stands in the place of the form afterwards.</summary>
    /// <param name="words">What came of it; plain text.</param>
    public static Card Done(string words) => new()
    {
        FallbackText = words,
        Speak = words,
        Body = [TextBlock.Heading("Ask a person"), new TextBlock(words)],
    };
}
