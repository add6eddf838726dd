namespace Knowledge;

/// <summary>Gives the embedder that is set up; null when words alone are searched.</summary>
public delegate Embedder? EmbedderSource();
