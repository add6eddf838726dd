namespace Bot.LanguageModel;

/// <summary>Thrown when the model gives no words, or not all of them; it holds neither them nor the cause, whose text may quote what a person wrote.</summary>
internal sealed class NoWordsException(ModelFault fault) : Exception($"The model gave no words: {fault}.")
{
    public ModelFault Fault => fault;
}
