namespace Cards.CheckIns;

/// <summary>The most that a check-in's set may hold, so that every card made from it weighs little enough for Teams.</summary>
public static class SetLimits
{
    /// <summary>The most domains.</summary>
    public const int Domains = 10;

    /// <summary>The most items in a domain.</summary>
    public const int Items = 6;

    /// <summary>The most levels on the scale.</summary>
    public const int Levels = 5;

    /// <summary>The most letters of the name of a set or a domain.</summary>
    public const int TitleLetters = 60;

    /// <summary>The most letters of what is said about a set or a domain, and of a set's disclaimer.</summary>
    public const int AboutLetters = 300;

    /// <summary>The most letters of an item.</summary>
    public const int ItemLetters = 150;

    /// <summary>The most letters of a level's name.</summary>
    public const int LevelLetters = 18;

    /// <summary>The most letters of what a level means, and of the words for not knowing.</summary>
    public const int MeaningLetters = 100;

    /// <summary>The most letters of one piece of advice.</summary>
    public const int AdviceLetters = 200;

    /// <summary>The most links of one piece of advice.</summary>
    public const int Links = 3;

    /// <summary>The most letters of why a link may help; longer ones must be cut.</summary>
    public const int WhyLetters = 120;

    /// <summary>The most letters of a link's title; longer ones must be cut.</summary>
    public const int LinkLetters = 80;
}
