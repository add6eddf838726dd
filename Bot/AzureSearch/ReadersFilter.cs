using Knowledge;

namespace Bot.AzureSearch;

/// <summary>Says in OData what a readership may read; it is applied before anything is ranked.</summary>
internal static class ReadersFilter
{
    public static string Of(Readership readership) => readership.Groups is []
        ? $"{IndexedPassage.Readers} eq null"
        : $"{IndexedPassage.Readers} eq null or search.in({IndexedPassage.Readers}, '{string.Join(',', readership.Groups.Select(IndexedPassage.Encoded))}', ',')";
}
