namespace Bot.Documents;

/// <summary>What the knowledge base is filled from (section <c>Knowledge</c>).</summary>
internal sealed class KnowledgeOptions
{
    /// <summary>Folders of an administrator's own articles (Markdown with front matter). Default none.</summary>
    public IList<string> Folders { get; } = [];

    /// <summary>The folder of the starter articles. Default: <c>Articles</c> beside the app.</summary>
    public string Articles { get; set; } = Path.Combine(AppContext.BaseDirectory, "Articles");
}
