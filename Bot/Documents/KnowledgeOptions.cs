using System.ComponentModel.DataAnnotations;
using Bot.Documents.SharePoint;
using Microsoft.Extensions.Options;

namespace Bot.Documents;

/// <summary>What the knowledge base is filled from (section <c>Knowledge</c>).</summary>
internal sealed class KnowledgeOptions
{
    /// <summary>Folders of an administrator's own articles (Markdown with front matter). Default none.</summary>
    public IList<string> Folders { get; } = [];

    /// <summary>Folders of an administrator's own documents (PDF, Word, PowerPoint, HTML, Markdown, text), which all teams may search. Default none.</summary>
    public IList<string> Documents { get; } = [];

    /// <summary>Document libraries of SharePoint that are read through Graph. Default none.</summary>
    [ValidateEnumeratedItems]
    public IList<LibraryOptions> Libraries { get; } = [];

    /// <summary>How often the folders and libraries of documents are looked at again, in seconds: 0 (never) to 86,400. Default 60.</summary>
    [Range(0, 86_400)]
    public int RescanSeconds { get; set; } = 60;

    /// <summary>The folder of the starter articles. Default: <c>Articles</c> beside the app.</summary>
    public string Articles { get; set; } = Path.Combine(AppContext.BaseDirectory, "Articles");
}
