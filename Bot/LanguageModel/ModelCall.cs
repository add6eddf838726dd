using OpenAI.Chat;

namespace Bot.LanguageModel;

/// <summary>One call while it lasts: its time is over when the model is silent for too long, or when the whole takes too long.</summary>
internal sealed class ModelCall : IDisposable
{
    private readonly Prompt _prompt;
    private readonly TimeSpan _silence;
    private readonly CancellationTokenSource _whole;
    private readonly CancellationTokenSource _heard;
    private readonly CancellationTokenSource _either;
    private ChatTokenUsage? _told;
    private ChatFinishReason? _end;
    private int _letters;
    private bool _isRefused;

    public ModelCall(Prompt prompt, ModelOptions options, TimeProvider clock, CancellationToken caller)
    {
        (_prompt, _silence) = (prompt, options.Silence);
        _whole = new CancellationTokenSource(options.WholeCall, clock);
        _heard = new CancellationTokenSource(_silence, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_whole.Token, _heard.Token, caller);
    }

    /// <summary>Cancelled when its time is over.</summary>
    public CancellationToken Over => _either.Token;

    /// <summary>What it has used, as the model tells it, or as far as can be told from the letters.</summary>
    public ModelUse Use => _told is { } told ? new ModelUse(1, told.InputTokenCount, told.OutputTokenCount)
        : new ModelUse(1, _prompt.Length, Prompt.TokensOf(_letters));

    /// <summary>The words of a part, which may be none.</summary>
    public string Read(StreamingChatCompletionUpdate part)
    {
        _heard.CancelAfter(_silence);
        (_told, _end) = (part.Usage ?? _told, part.FinishReason ?? _end);
        _isRefused |= part.RefusalUpdate is { Length: > 0 };
        return Counted(string.Concat(part.ContentUpdate.Select(static content => content.Text)));
    }

    /// <summary>The words of a whole answer.</summary>
    public string Read(ChatCompletion answer)
    {
        (_told, _end, _isRefused) = (answer.Usage, answer.FinishReason, answer.Refusal is { Length: > 0 });
        return Counted(string.Concat(answer.Content.Select(static content => content.Text)));
    }

    /// <summary>Makes sure that the answer has come to its end.</summary>
    /// <exception cref="NoWordsException">It has not, or it is none.</exception>
    public void Close()
    {
        if ((_isRefused ? ModelFault.Refused : _letters == 0 && _end is ChatFinishReason.Stop ? ModelFault.Garbage : ModelFaults.Of(_end)) is { } fault)
            throw new NoWordsException(fault);
    }

    public void Dispose()
    {
        _either.Dispose();
        _heard.Dispose();
        _whole.Dispose();
    }

    private string Counted(string words)
    {
        _letters += words.Length;
        return words;
    }
}
