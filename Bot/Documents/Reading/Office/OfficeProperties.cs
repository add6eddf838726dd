using DocumentFormat.OpenXml.Packaging;

namespace Bot.Documents.Reading.Office;

/// <summary>Counts what an Office file says of itself and its people beside its text.</summary>
internal static class OfficeProperties
{
    public static int Count(OpenXmlPackage document)
    {
        var properties = document.PackageProperties;
        var told = (ReadOnlySpan<string?>)
        [
            properties.Category, properties.ContentStatus, properties.Creator, properties.Description, properties.Identifier,
            properties.Keywords, properties.LastModifiedBy, properties.Subject, properties.Title,
        ];
        var count = 0;
        foreach (var value in told)
            count += string.IsNullOrWhiteSpace(value) ? 0 : 1;
        return count;
    }
}
