namespace Bot.Screening;

/// <summary>What one word may be in somebody's name.</summary>
[Flags]
internal enum NameWord
{
    None = 0,

    /// <summary>A given name, and hardly ever anything else.</summary>
    Given = 1,

    /// <summary>A surname, and hardly ever anything else.</summary>
    Surname = 2,

    /// <summary>A name that is an ordinary word as well, such as Grace or Brown.</summary>
    AlsoWord = 4,

    /// <summary>Never part of a name here, whatever its capitals.</summary>
    Plain = 8,

    /// <summary>A title that stands before a surname, such as Mrs.</summary>
    Title = 16,

    /// <summary>A title of those who work in care, such as Dr.</summary>
    StaffTitle = 32,

    /// <summary>Written with one capital in front.</summary>
    Capitalised = 64,

    /// <summary>One letter.</summary>
    Letter = 128,

    /// <summary>One or two capitals.</summary>
    Capitals = 256,

    /// <summary>Three capitals: more often PAM the measure than Pam the person.</summary>
    ShortCapitals = 512,

    /// <summary>A title that is no other word, so that any word behind it may be a surname.</summary>
    SureTitle = 1024,
}
