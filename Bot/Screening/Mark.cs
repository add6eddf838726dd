namespace Bot.Screening;

/// <summary>A part of a text that is read as one word of a kind.</summary>
internal readonly record struct Mark(int Start, int End, char Kind)
{
    /// <summary>Comes before the kind where a phrase means a marked part.</summary>
    public const char Sign = '@';

    /// <summary>A person's name.</summary>
    public const char Name = 'N';

    /// <summary>A name with a title, such as Mrs.</summary>
    public const char TitledName = 'T';

    /// <summary>What may be a name: a capitalised word that is no known word, or a name that is also a word.</summary>
    public const char PerhapsName = 'G';

    /// <summary>Somebody's initials.</summary>
    public const char Initials = 'I';

    /// <summary>A date on which a grown person may have been born.</summary>
    public const char OldDate = 'B';

    /// <summary>Any other date.</summary>
    public const char Date = 'D';

    /// <summary>A whole postcode.</summary>
    public const char Postcode = 'P';
}
