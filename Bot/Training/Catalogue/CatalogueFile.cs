namespace Bot.Training.Catalogue;

/// <summary>Reads a catalogue from its file: the rows that are right, and what is wrong with the others. Pure.</summary>
internal static class CatalogueFile
{
    private const int MaxMinutes = 10_000;

    /// <param name="name">What the file is called; one that ends with .csv is read as CSV, any other as JSON.</param>
    /// <param name="content">What is in it, as UTF-8.</param>
    public static CatalogueContent Read(string name, byte[] content)
    {
        var faults = new List<string>();
        var rows = name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? CsvRows.Read(WithoutMark(content), faults)
            : JsonRows.Read(WithoutMark(content), faults);
        var resources = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (ResourceOf(row, faults) is { } resource && !resources.TryAdd(resource.Id, resource))
                faults.Add($"line {row.Line}, id: {resource.Id} stands further up already.");
        }

        return new CatalogueContent([.. resources.Values], faults);
    }

    private static Resource? ResourceOf(CatalogueRow row, ICollection<string> faults)
    {
        var cells = new Cells(row, faults);
        var resource = new Resource
        {
            Id = cells.Id("id"),
            Title = cells.Text("title", 120),
            Summary = cells.Text("summary", 400),
            Topics = cells.Parts("topics", 60),
            Areas = cells.Parts("areas", 60),
            Provider = cells.Text("provider", 80),
            Format = cells.Format("format"),
            Minutes = cells.Number("minutes", MaxMinutes),
            IsFree = cells.Either("cost", "free", "paid"),
            HasCertificate = cells.Either("certificate", "yes", "no"),
            Audience = cells.Parts("audience", 60),
            Region = cells.Text("region", 80),
            CheckedOn = cells.Day("checked_on"),
            Link = cells.Link("link"),
            IsLinkVerified = cells.Either("link_verified", "true", "false") is true,
        };
        return cells.IsBroken ? null : resource;
    }

    private static byte[] WithoutMark(byte[] content) => content is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
}
