namespace Bot.Documents.Reading.Texts;

/// <summary>What stands in a file and is not read, because a reader of the file would not see it or it is not its text.</summary>
internal enum LeftOut
{
    Comment,
    Deletion,
    HiddenText,
    InvisibleCharacter,
    HiddenSlide,
    Metadata,
    EmbeddedFile,
    RunningHead,
    NoWord,
}
