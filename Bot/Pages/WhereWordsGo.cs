using Bot.AzureSearch;
using Bot.LanguageModel;
using Microsoft.Extensions.Options;

namespace Bot.Pages;

/// <summary>Tells where the words of a question go, as the bot is set up.</summary>
internal sealed class WhereWordsGo(IOptions<ModelOptions> model, IOptions<AzureSearchOptions> search)
{
    /// <summary>Whether a language model writes answers.</summary>
    public bool IsWrittenByModel => model.Value.ChatModel is not null;

    /// <summary>For the privacy notice, as Markdown.</summary>
    public string Notice => Senders.OfType<string>().ToList() is { Count: > 0 } senders
        ? $"""
            The bot runs on your organisation's own server, which has been set up to use these services:

            {string.Join('\n', senders.Select(static sender => $"- {sender}"))}

            What was stopped as patient details, or as words of a crisis, is not sent. For how long the services keep what they are sent is in your organisation's contract with Microsoft.
            """
        : "The bot finds its answers on its own server. It uses no language model and sends your words to nobody.";

    private IEnumerable<string?> Senders =>
    [
        IsWrittenByModel ? "**Azure OpenAI writes answers.** It is sent your question, the one before it when yours follows on, and the passages that were found. Your name is not sent." : null,
        model.Value.EmbeddingModel is not null ? "**Azure OpenAI helps to find passages.** It is sent your question and, when they are indexed, the words of the articles and documents." : null,
        search.Value.IsOn ? "**Azure AI Search finds passages.** It is sent your question, and holds the words of the articles and documents." : null,
    ];
}
