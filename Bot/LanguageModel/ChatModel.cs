using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Bot.LanguageModel;

/// <summary>Puts a prompt to the model within the day's ceiling; every fault is a <see cref="NoWordsException"/>.</summary>
internal sealed partial class ChatModel(ModelClient client, Spending spending, IOptions<ModelOptions> options, TimeProvider clock, ILogger<ChatModel> logger)
{
    /// <summary>Whether there is a model to ask.</summary>
    public bool IsOn => client.Chats;

    /// <summary>The words as they come, in parts of any size; they are whole when the sequence ends.</summary>
    /// <exception cref="NoWordsException">There are none, or no more though it was not done.</exception>
    public async IAsyncEnumerable<string> StreamAsync(Prompt prompt, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var call = Begin(prompt, cancellationToken);
        try
        {
            await using var parts = client.Chat.CompleteChatStreamingAsync(MessagesOf(prompt), SettingsOf(prompt), call.Over).GetAsyncEnumerator(call.Over);
            while (await GuardedAsync(() => parts.MoveNextAsync().AsTask(), cancellationToken))
            {
                if (call.Read(parts.Current) is { Length: > 0 } words)
                    yield return words;
            }

            await GuardedAsync(() => Closed(call), cancellationToken);
        }
        finally
        {
            await spending.EndAsync(SetAside(prompt), call.Use);
        }
    }

    /// <summary>The whole answer, in the form that the prompt's schema asks for.</summary>
    /// <exception cref="NoWordsException">There is none, or it has another form.</exception>
    public async Task<T> CompleteAsync<T>(Prompt prompt, JsonTypeInfo<T> form, CancellationToken cancellationToken)
        where T : class
    {
        using var call = Begin(prompt, cancellationToken);
        try
        {
            return await GuardedAsync(
                async () =>
                {
                    var answer = await client.Chat.CompleteChatAsync(MessagesOf(prompt), SettingsOf(prompt), call.Over);
                    var words = call.Read(answer.Value);
                    call.Close();
                    return JsonSerializer.Deserialize(words, form) ?? throw new NoWordsException(ModelFault.Garbage);
                },
                cancellationToken);
        }
        finally
        {
            await spending.EndAsync(SetAside(prompt), call.Use);
        }
    }

    private static Task<bool> Closed(ModelCall call)
    {
        call.Close();
        return Task.FromResult(true);
    }

    private static int SetAside(Prompt prompt) => prompt.Length + prompt.MostTokens;

    private ModelCall Begin(Prompt prompt, CancellationToken cancellationToken)
    {
        if (spending.TryBegin(SetAside(prompt)))
            return new ModelCall(prompt, options.Value, clock, cancellationToken);
        LogNoWords(ModelFault.Spent);
        throw new NoWordsException(ModelFault.Spent);
    }

    // The SDK reads what comes from outside, and throws whatever that brings about: none of it may reach a person.
    private async Task<T> GuardedAsync<T>(Func<Task<T>> callAsync, CancellationToken caller)
    {
        try
        {
            return await callAsync();
        }
        catch (Exception e) when (!caller.IsCancellationRequested)
        {
            var fault = ModelFaults.Of(e);
            LogNoWords(fault);
            throw new NoWordsException(fault);
        }
    }

    private static ChatMessage[] MessagesOf(Prompt prompt) => [new SystemChatMessage(prompt.Instructions), new UserChatMessage(prompt.Material)];

    private static ChatCompletionOptions SettingsOf(Prompt prompt) => new()
    {
        MaxOutputTokenCount = prompt.MostTokens,
        ResponseFormat = prompt.Schema is { } schema ? ChatResponseFormat.CreateJsonSchemaFormat("answer", BinaryData.FromString(schema), jsonSchemaIsStrict: true) : null,
    };

    [LoggerMessage(2856, LogLevel.Warning, "The model gave no words ({Fault}); the answer is quoted instead")]
    private partial void LogNoWords(ModelFault fault);
}
