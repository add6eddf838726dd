namespace Knowledge;

/// <summary>How far a source can be relied on.</summary>
public enum Confidence
{
    /// <summary>The body that decides the matter says it itself.</summary>
    Official,

    /// <summary>Somebody else reports it.</summary>
    Secondary,

    /// <summary>It holds for one area or organisation.</summary>
    Local,

    /// <summary>The product's own words, such as how its check-ins work.</summary>
    Own,
}
